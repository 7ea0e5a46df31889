package org.milepost.insurance.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.insurance.ConnectionKind;
import org.milepost.platform.Private;

/** The envelope of CAQH CORE C2.2.0, held against samples that were written by hand. */
class CoreMimeTest {
    private static final Instant NOON = Instant.parse("2026-11-27T18:00:00.123Z");
    private static final String MULTIPART = "multipart/form-data; boundary=XbCY";
    private static final String ANSWER = """
            --XbCY
            Content-Disposition: form-data; name="PayloadType"

            X12_271_Response_005010X279A1
            --XbCY
            Content-Disposition: form-data; name="ErrorCode"

            Success
            --XbCY
            Content-Disposition: form-data; name="Payload"

            ISA*00*an answer~
            --XbCY--
            """.replace("\n", "\r\n");

    private final CoreMime envelope = new CoreMime(Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void a_question_is_written_field_by_field_and_byte_by_byte() {
        HttpRequest request = envelope.wrap(line("office", "open sesame"), "ISA*00*a question~")
                .build();

        String boundary = boundary(request);
        String id = between(written(request), "name=\"PayloadID\"\r\n\r\n", "\r\n");
        assertThat(id).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(written(request))
                .isEqualTo(
                        """
                --{boundary}
                Content-Disposition: form-data; name="PayloadType"

                X12_270_Request_005010X279A1
                --{boundary}
                Content-Disposition: form-data; name="ProcessingMode"

                RealTime
                --{boundary}
                Content-Disposition: form-data; name="PayloadID"

                {id}
                --{boundary}
                Content-Disposition: form-data; name="TimeStamp"

                2026-11-27T18:00:00Z
                --{boundary}
                Content-Disposition: form-data; name="UserName"

                office
                --{boundary}
                Content-Disposition: form-data; name="Password"

                open sesame
                --{boundary}
                Content-Disposition: form-data; name="SenderID"

                MILEPOST
                --{boundary}
                Content-Disposition: form-data; name="ReceiverID"

                PAYER
                --{boundary}
                Content-Disposition: form-data; name="CORERuleVersion"

                2.2.0
                --{boundary}
                Content-Disposition: form-data; name="Payload"

                ISA*00*a question~
                --{boundary}--
                """.replace("{boundary}", boundary).replace("{id}", id).replace("\n", "\r\n"));
    }

    @Test
    void what_holds_the_name_of_the_boundary_stands_on_one_line() {
        String type = envelope.wrap(line("office", "open"), "ISA~")
                .build()
                .headers()
                .firstValue("Content-Type")
                .orElseThrow();

        assertThat(type).startsWith("multipart/form-data;").doesNotContain("\r", "\n");
    }

    @Test
    void where_a_certificate_lets_us_in_no_name_and_password_are_sent() {
        HttpRequest request = envelope.wrap(line("", ""), "ISA~").build();

        assertThat(written(request)).doesNotContain("UserName", "Password");
    }

    @Test
    void an_answer_is_the_payload_and_nothing_else() throws NoAnswer {
        assertThat(envelope.unwrap(MULTIPART, ANSWER)).isEqualTo("ISA*00*an answer~");
    }

    @Test
    void the_order_of_the_fields_and_the_case_of_their_names_do_not_matter() throws NoAnswer {
        String answer = """
                --XbCY
                Content-Disposition: form-data; name="payload"
                Content-Type: application/edi-x12

                ISA*00*
                GS*HB~
                --XbCY
                content-disposition: form-data; name=errorcode

                Success
                --XbCY--
                """.replace("\n", "\r\n");

        assertThat(envelope.unwrap("Multipart/Mixed; Boundary=\"XbCY\"", answer))
                .isEqualTo("ISA*00*\r\nGS*HB~");
    }

    @Test
    void a_wrong_password_is_told_from_other_errors() {
        NoAnswer refused = failure(MULTIPART, ANSWER.replace("Success", "UnAuthorized"));
        NoAnswer version = failure(MULTIPART, ANSWER.replace("Success", "VersionMismatch"));

        assertThat(refused.reason()).isEqualTo(NoAnswer.Reason.NOT_LET_IN);
        assertThat(version.reason()).isEqualTo(NoAnswer.Reason.ENVELOPE);
        assertThat(version.code()).isEqualTo("VersionMismatch");
    }

    @Test
    void an_error_that_is_no_name_is_not_repeated() {
        NoAnswer failure = failure(MULTIPART, ANSWER.replace("Success", "Ana Ejemplo, MP100200301, was not found"));

        assertThat(failure.reason()).isEqualTo(NoAnswer.Reason.ANOTHER_FORM);
        assertThat(failure.toString()).doesNotContain("Ejemplo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>Sign in</body></html>",
                "<?xml version=\"1.0\"?><soap:Envelope/>",
                "",
                "ISA*00*an answer without an envelope~",
                "--XbCY\r\nContent-Disposition: form-data; name=\"ErrorCode\"\r\n\r\nSuccess\r\n--XbCY--\r\n",
                "--XbCY\r\nContent-Disposition: ;;;\r\n\r\nSuccess\r\n--XbCY--\r\n"
            })
    void what_is_no_envelope_with_a_payload_is_another_form(String body) {
        assertThat(failure(MULTIPART, body).reason()).isEqualTo(NoAnswer.Reason.ANOTHER_FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text/html", "application/xml", "multipart/;;;"})
    void another_media_type_is_another_form(String mediaType) {
        assertThat(failure(mediaType, ANSWER).reason()).isEqualTo(NoAnswer.Reason.ANOTHER_FORM);
    }

    private NoAnswer failure(String mediaType, String body) {
        return assertThatExceptionOfType(NoAnswer.class)
                .isThrownBy(() -> envelope.unwrap(mediaType, body))
                .actual();
    }

    private static Line line(String userName, String password) {
        return new Line(
                ConnectionKind.CORE,
                URI.create("https://payer.example.org/core"),
                "MILEPOST",
                "PAYER",
                userName,
                Private.of(password),
                Optional.empty());
    }

    private static String boundary(HttpRequest request) {
        String type = request.headers().firstValue("Content-Type").orElseThrow();
        return between(type + "\"", "boundary=\"", "\"");
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static String written(HttpRequest request) {
        return new String(Written.by(request.bodyPublisher().orElseThrow()), StandardCharsets.ISO_8859_1);
    }

    /** What a request would send. */
    private static final class Written implements Flow.Subscriber<ByteBuffer> {
        private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
        private byte[] bytes = {};

        static byte[] by(HttpRequest.BodyPublisher publisher) {
            Written written = new Written();
            publisher.subscribe(written);
            return written.whole.join();
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ByteBuffer part) {
            byte[] longer = java.util.Arrays.copyOf(bytes, bytes.length + part.remaining());
            part.get(longer, bytes.length, part.remaining());
            bytes = longer;
        }

        @Override
        public void onError(Throwable failure) {
            whole.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            whole.complete(bytes);
        }
    }
}
