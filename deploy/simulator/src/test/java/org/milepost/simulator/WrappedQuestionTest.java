package org.milepost.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The payer in its other forms: the envelope of CAQH CORE, and JSON. */
class WrappedQuestionTest {
    private static final String NOTHING =
            "ISA*00*          *00*          *ZZ*MILEPOST       *ZZ*SIMULATOR      *261127*1800*^*00501*"
                    + "000000905*1*T*:~IEA*0*000000905~";

    private static Simulator payer;

    @BeforeAll
    static void start_a_payer() throws IOException {
        payer = Simulator.start("127.0.0.1", 0);
    }

    @AfterAll
    static void stop_the_payer() {
        payer.close();
    }

    @Test
    void an_interchange_with_nothing_in_it_is_acknowledged() throws Exception {
        HttpResponse<String> answer = post("/eligibility", "application/edi-x12", "", NOTHING);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("~TA1*000000905*261127*1800*A*000~");
    }

    @Test
    void what_came_in_an_envelope_goes_back_in_one() throws Exception {
        HttpResponse<String> answer =
                post("/core", "multipart/form-data; boundary=\"a=b\"", "", envelope("simulator", "2.2.0"));

        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("multipart/form-data; boundary=simulated-payer");
        assertThat(answer.body())
                .contains("name=\"ErrorCode\"\r\n\r\nSuccess\r\n", "name=\"Payload\"\r\n\r\nISA*", "*A*000~");
    }

    @Test
    void an_envelope_with_a_wrong_password_or_of_another_version_is_named_as_such() throws Exception {
        HttpResponse<String> password =
                post("/core", "multipart/form-data; boundary=\"a=b\"", "", envelope("guessed", "2.2.0"));
        HttpResponse<String> version =
                post("/core", "multipart/form-data; boundary=\"a=b\"", "", envelope("simulator", "4.0.0"));

        assertThat(password.body())
                .contains("name=\"ErrorCode\"\r\n\r\nUnAuthorized\r\n")
                .doesNotContain("ISA*");
        assertThat(version.body()).contains("name=\"ErrorCode\"\r\n\r\nVersionMismatch\r\n");
    }

    @Test
    void what_came_as_json_goes_back_as_json_to_whoever_has_the_key() throws Exception {
        HttpResponse<String> answer = post("/raw-x12", "application/json", "Key simulator", json());
        HttpResponse<String> stranger = post("/raw-x12", "application/json", "Key guessed", json());

        assertThat(answer.body()).startsWith("{").contains("\"x12\":\"ISA*").endsWith("\"}");
        assertThat(stranger.statusCode()).isEqualTo(401);
    }

    @Test
    void an_address_takes_its_own_form_only() throws Exception {
        assertThat(post("/core", "application/edi-x12", "", NOTHING).statusCode())
                .isEqualTo(415);
        assertThat(post("/raw-x12", "text/plain", "Key simulator", json()).statusCode())
                .isEqualTo(415);
    }

    private static String json() {
        return "{\"x12\": \"" + NOTHING + "\"}";
    }

    private static String envelope(String password, String version) {
        StringBuilder text = new StringBuilder();
        String[][] fields = {
            {"PayloadType", "X12_270_Request_005010X279A1"},
            {"ProcessingMode", "RealTime"},
            {"UserName", "simulator"},
            {"Password", password},
            {"CORERuleVersion", version},
            {"Payload", NOTHING}
        };
        for (String[] field : fields) {
            text.append("--a=b\r\nContent-Disposition: form-data; name=\"").append(field[0]);
            text.append("\"\r\n\r\n").append(field[1]).append("\r\n");
        }
        return text.append("--a=b--\r\n").toString();
    }

    private static HttpResponse<String> post(String path, String contentType, String authorization, String body)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + payer.port() + path))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
