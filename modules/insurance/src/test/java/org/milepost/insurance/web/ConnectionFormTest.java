package org.milepost.insurance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.milepost.insurance.ConnectionKind;
import org.milepost.platform.FormNotWhole;

class ConnectionFormTest {
    private static final String TYPE = "multipart/form-data; boundary=X";

    @Test
    void what_lets_us_in_is_read_and_stands_in_nothing_that_is_shown_again() throws IOException {
        ConnectionForm form = ConnectionForm.sent(
                body(field("name", " Example Clearinghouse ")
                        + field("secret", "open sesame")
                        + field("certificatePassword", "opens")
                        + field("production", "yes")
                        + file("certificate", "ours.p12", "not in truth a certificate")),
                TYPE);

        assertThat(form.details(ConnectionKind.CORE).name()).isEqualTo("Example Clearinghouse");
        assertThat(form.details(ConnectionKind.CORE).production()).isTrue();
        assertThat(form.secrets().secret().reveal()).isEqualTo("open sesame");
        assertThat(form.secrets().certificatePassword().reveal()).isEqualTo("opens");
        assertThat(Base64.getDecoder().decode(form.secrets().certificate().reveal()))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("not in truth a certificate");
        assertThat(form.given().values()).containsOnlyKeys("name", "production");
    }

    @Test
    void without_a_file_the_certificate_stays_as_it_is() throws IOException {
        ConnectionForm form = ConnectionForm.sent(body(field("name", "Example") + file("certificate", "", "")), TYPE);

        assertThat(form.secrets().certificate().isBlank()).isTrue();
        assertThat(form.secrets().withoutCertificate()).isFalse();
    }

    @Test
    void of_a_file_no_more_is_read_than_shows_that_it_is_too_large() throws IOException {
        OneFile file = new OneFile("certificate", 3);

        file.take("another", stream("ab"));
        assertThat(file.content()).isEmpty();
        file.take("certificate", stream("abc"));
        assertThat(file.isTooLarge()).isFalse();
        file.take("certificate", stream("abcdef"));

        assertThat(file.content()).hasSize(4);
        assertThat(file.isTooLarge()).isTrue();
    }

    @Test
    void what_is_no_form_with_files_is_refused() {
        assertThatExceptionOfType(FormNotWhole.class)
                .isThrownBy(() -> ConnectionForm.sent(stream("name=Example"), "application/x-www-form-urlencoded"));
    }

    private static InputStream body(String parts) {
        return stream(parts + "--X--\r\n");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String field(String name, String value) {
        return "--X\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String filename, String content) {
        return "--X\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + filename
                + "\"\r\nContent-Type: application/x-pkcs12\r\n\r\n" + content + "\r\n";
    }
}
