package org.milepost.insurance.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.insurance.ConnectionKind;
import org.milepost.platform.Private;

class JsonX12Test {
    private final JsonX12 json = JsonX12.whole();

    @Test
    void the_key_stands_in_the_header_as_it_was_given_out() {
        Line line = new Line(
                ConnectionKind.JSON,
                URI.create("https://payer.example.org/raw-x12"),
                "MILEPOST",
                "PAYER",
                "",
                Private.of("Key abc.def"),
                Optional.empty());

        HttpRequest request = json.wrap(line, "ISA*00*a question~").build();

        assertThat(request.headers().firstValue("Authorization")).contains("Key abc.def");
        assertThat(request.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(request.bodyPublisher().orElseThrow().contentLength())
                .isEqualTo("{\"x12\":\"ISA*00*a question~\"}".length());
    }

    @Test
    void an_answer_is_the_x12_of_the_object_whatever_else_stands_there() throws NoAnswer {
        String answer = "{\"meta\": {\"x12\": \"not this\"}, \"x12\": \"ISA*00*MU\u00d1OZ~\\nGS*HB~\", \"more\": []}";
        String asBytes = new String(answer.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(json.unwrap("application/json", asBytes)).isEqualTo("ISA*00*MU\u00d1OZ~\nGS*HB~");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"benefitsInformation\": [{\"code\": \"1\", \"planCoverage\": \"MU\u00d1OZ\"}]}",
                "{\"benefitsInformation\": [{\"code\": \"1\"}], \"x12\": \" \"}",
                "{\"aaaErrors\": [{\"code\": \"72\"}]}"
            })
    void an_answer_that_tells_in_fields_is_handed_on_as_it_came(String answer) throws NoAnswer {
        String asBytes = new String(answer.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(json.unwrap("application/json", asBytes)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "ISA*00*~",
                "[]",
                "null",
                "{\"x12\": 5}",
                "{\"x12\": null}",
                "{\"answer\": \"ISA*00*~\"}",
                "{\"x12\": \"ISA*00*~\""
            })
    void anything_else_is_another_form(String body) {
        NoAnswer failure = assertThatExceptionOfType(NoAnswer.class)
                .isThrownBy(() -> json.unwrap("application/json", body))
                .actual();

        assertThat(failure.reason()).isEqualTo(NoAnswer.Reason.ANOTHER_FORM);
    }

    @Test
    void what_is_nested_without_end_is_another_form_too() {
        assertThatExceptionOfType(NoAnswer.class)
                .isThrownBy(() -> json.unwrap("application/json", "{\"x12\":" + "[".repeat(500_000)));
    }
}
