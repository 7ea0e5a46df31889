package org.milepost.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartFormTest {
    private static final String TYPE = "multipart/form-data; boundary=----WebKitFormBoundaryX";
    private static final String END = "------WebKitFormBoundaryX--\r\n";

    private final Map<String, String> taken = new LinkedHashMap<>();

    @Test
    void fields_are_kept_and_files_are_handed_on_byte_by_byte() throws IOException {
        String body = field("firstName", "Zoë\0 ")
                + file("front", "a photo.jpg", "\u00ff\u00d8\r\n--\u0000\u00ff")
                + field("agree", "yes")
                + END;

        Submission form = read(body);

        assertThat(form.values()).containsOnly(Map.entry("firstName", "Zoë"), Map.entry("agree", "yes"));
        assertThat(taken).containsOnly(Map.entry("front", "\u00ff\u00d8\r\n--\u0000\u00ff"));
    }

    @Test
    void where_no_file_was_chosen_there_is_none() throws IOException {
        Submission form = read(file("front", "", "") + END);

        assertThat(taken).isEmpty();
        assertThat(form.values()).isEmpty();
    }

    @Test
    void what_is_left_of_a_file_is_passed_over() throws IOException {
        String body = file("front", "large.jpg", "x".repeat(1 << 20)) + field("agree", "yes") + END;

        Submission form = MultipartForm.read(
                bytes(body), TYPE, (name, content) -> assertThat(content.read()).isEqualTo('x'));

        assertThat(form.ticked("agree")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no form at all",
                "------WebKitFormBoundaryX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nthe end is missing"
            })
    void a_form_that_did_not_arrive_whole_is_refused(String body) {
        assertThatExceptionOfType(FormNotWhole.class).isThrownBy(() -> read(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=", "text/plain"})
    void a_form_without_a_boundary_is_refused(String type) {
        assertThatExceptionOfType(FormNotWhole.class)
                .isThrownBy(() -> MultipartForm.read(bytes(END), type, (name, content) -> {}));
    }

    @Test
    void fields_hold_as_much_as_in_a_form_without_files_and_no_more() throws IOException {
        String half = "x".repeat(MultipartForm.MOST_FIELD_BYTES / 2);

        assertThat(read(field("a", half) + field("b", half) + END).values()).hasSize(2);
        assertThatExceptionOfType(FormTooLarge.class)
                .isThrownBy(() -> read(field("a", half) + field("b", half) + field("c", "x") + END));
    }

    @Test
    void a_form_without_end_is_not_read_for_ever() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                java.util.Arrays.fill(into, offset, offset + length, (byte) 'x');
                return length;
            }
        };
        String start = file("front", "a.jpg", "");
        InputStream body = new SequenceInputStream(bytes(start.substring(0, start.length() - 2)), endless);

        assertThatExceptionOfType(FormTooLarge.class)
                .isThrownBy(() -> MultipartForm.read(body, TYPE, (name, content) -> {}));
    }

    private Submission read(String body) throws IOException {
        return MultipartForm.read(
                bytes(body), TYPE, (name, content) -> taken.put(name, new String(content.readAllBytes(), ISO_8859_1)));
    }

    private static InputStream bytes(String body) {
        return new ByteArrayInputStream(body.getBytes(ISO_8859_1));
    }

    private static String field(String name, String value) {
        return part("name=\"" + name + "\"", new String(value.getBytes(UTF_8), ISO_8859_1));
    }

    private static String file(String name, String file, String content) {
        return part("name=\"" + name + "\"; filename=\"" + file + "\"\r\nContent-Type: image/jpeg", content);
    }

    private static String part(String said, String content) {
        return "------WebKitFormBoundaryX\r\nContent-Disposition: form-data; " + said + "\r\n\r\n" + content + "\r\n";
    }
}
