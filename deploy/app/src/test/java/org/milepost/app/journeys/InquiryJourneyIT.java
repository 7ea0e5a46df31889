package org.milepost.app.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the contact form to the inbox of the office that answers, and to no other. */
@ExtendWith(OneInstallation.class)
class InquiryJourneyIT {
    private static Visitor mississippi;
    private static Visitor alabama;
    private static Visitor marketer;

    private final Installation installation;
    private final Visitor visitor;

    InquiryJourneyIT(Installation installation) {
        this.installation = installation;
        visitor = new Visitor(installation.address());
    }

    @BeforeAll
    static void staff_signs_in(Installation installation) {
        mississippi = installation.signIn("mississippi@extramile.example.org");
        alabama = installation.signIn("alabama@extramile.example.org");
        marketer = installation.signIn("marketer@extramile.example.org");
    }

    @Test
    void an_inquiry_reaches_the_office_of_the_page_it_was_written_on() {
        HttpResponse<String> answer = visitor.post("/mississippi/contact", form("name", "Wren Example"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Visitor.target(answer)).matches("/mississippi/contact/thanks/MP-[0-9A-F]{4}-[0-9A-F]{4}");
        assertThat(visitor.get(Visitor.target(answer)).body()).contains(number(answer));
        assertThat(mississippi.get("/console/inbox").body()).contains("Wren Example");
        assertThat(mississippi.get("/console/inbox/" + number(answer)).body())
                .contains("Wren Example", "601-555-0188", "Is there a bed this week?")
                .contains("The person wrote from this center’s page, or chose it.");
    }

    @Test
    void without_a_center_the_zip_code_decides_and_the_inbox_says_so() {
        HttpResponse<String> answer = visitor.post("/contact", form("zip", "35203", "name", "Robin Example"));

        assertThat(Visitor.target(answer)).startsWith("/alabama/contact/thanks/");
        assertThat(alabama.get("/console/inbox/" + number(answer)).body())
                .contains("Robin Example", "This is the nearest center to their ZIP code, 0.0 miles");
    }

    @Test
    void another_office_can_not_see_it() {
        HttpResponse<String> answer = visitor.post("/mississippi/contact", form("name", "Lark Example"));

        assertThat(alabama.get("/console/inbox/" + number(answer)).statusCode()).isEqualTo(404);
        assertThat(alabama.get("/console/inbox").body()).doesNotContain("Lark Example");
        assertThat(alabama.post("/console/inbox/" + number(answer) + "/take", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    /** A hidden field can be sent with anything in it; what was no id at all ended as an incident. */
    @Test
    void a_question_prepared_for_a_center_that_there_is_not_is_answered_as_its_page_would_be() {
        for (String center : List.of("montana", "Missi'ssippi\"", "../console")) {
            assertThat(visitor.post("/insurance/prepare", Map.of("center", center))
                            .statusCode())
                    .as(center)
                    .isEqualTo(404);
        }
    }

    /** PostgreSQL holds no NUL in a text: a note or an address with one ended as an incident. */
    @Test
    void a_sign_that_no_text_holds_is_left_out_wherever_it_is_sent() {
        HttpResponse<String> answer = visitor.post("/mississippi/contact", form("name", "Tern\0 Example"));
        String record = "/console/inbox/" + number(answer);

        assertThat(mississippi
                        .post(record + "/note", Map.of("note", "Called\0 back."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(mississippi.get(record).body()).contains("Tern Example", "Called back.");
        assertThat(visitor.get("/centers?near=%00nowhere").statusCode()).isEqualTo(200);
    }

    @Test
    void a_marketer_has_no_inbox() {
        assertThat(marketer.get("/console/inbox").statusCode()).isEqualTo(403);
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_the_door_and_back() {
        HttpResponse<String> answer = visitor.get("/console/inbox");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Visitor.target(answer)).isEqualTo("/console/sign-in?to=%2Fconsole%2Finbox");
    }

    @Test
    void a_form_with_problems_comes_back_as_it_was_filled_in() {
        HttpResponse<String> answer =
                visitor.post("/contact", form("zip", "3520", "name", "Finch Example", "phone", "", "agree", ""));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"Finch Example\"", "value=\"3520\"", "Is there a bed this week?")
                .contains("Write the ZIP code as five digits, such as 38655.")
                .contains("Write a phone number or an e-mail, so that we can answer.")
                .contains("Tick the box, so that we may answer you. Or call us.");
    }

    @Test
    void a_form_to_a_center_that_there_is_not_is_answered_as_its_page_would_be() {
        assertThat(visitor.post("/montana/contact", form()).statusCode()).isEqualTo(404);
        assertThat(visitor.post("/montana/contact", form("name", "")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_form_that_another_site_sends_is_refused() {
        assertThat(visitor.post("/contact", form(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/contact", form(), "Sec-Fetch-Site", "same-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/contact", form(), "Origin", "https://elsewhere.example.com")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void nothing_that_a_person_wrote_stands_in_the_database_in_clear() throws SQLException {
        HttpResponse<String> answer = visitor.post(
                "/mississippi/contact",
                form("name", "Plover Unmistakable", "phone", "601-555-0199", "email", "plover@example.org"));

        String row = row("select i::text from intake.inquiry i where number = '" + number(answer) + "'");
        assertThat(row).contains(number(answer));
        for (String written :
                List.of("Plover Unmistakable", "601-555-0199", "plover@example.org", "Is there a bed this week?")) {
            assertThat(row)
                    .doesNotContain(written)
                    .doesNotContain(HexFormat.of().formatHex(written.getBytes(UTF_8)));
        }
    }

    @Test
    void an_inquiry_in_spanish_is_answered_in_spanish() {
        assertThat(visitor.get("/es/mississippi/contact").body())
                .contains("lang=\"es\"", "action=\"/es/mississippi/contact\"");

        HttpResponse<String> answer = visitor.post("/es/mississippi/contact", form("name", "Alondra Example"));

        assertThat(Visitor.target(answer)).startsWith("/es/mississippi/contact/thanks/MP-");
        assertThat(visitor.get(Visitor.target(answer)).body()).contains("lang=\"es\"", number(answer));
        assertThat(mississippi.get("/console/inbox/" + number(answer)).body()).contains("Spanish");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/mississippi",
                "/mississippi/klonopin-addiction",
                "/centers?near=38655",
                "/contact",
                "/console/sign-in",
                "/no-such-center/at-all",
                "/metrics"
            })
    void every_answer_tells_browsers_to_be_careful(String path) {
        HttpResponse<String> answer = visitor.get(path);

        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void what_is_personal_is_kept_by_no_cache() {
        HttpResponse<String> sent = visitor.post("/mississippi/contact", form());

        assertThat(header(sent, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(visitor.get(Visitor.target(sent)), "Cache-Control")).isEqualTo("no-store");
        assertThat(header(mississippi.get("/console/inbox"), "Cache-Control")).isEqualTo("no-store");
        assertThat(header(visitor.get("/centers?near=38655"), "Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/metrics", "/health", "/health/ready", "/openapi", "//metrics", "/metrics;a=b", "/metrics/base"
            })
    void what_operators_ask_is_not_answered_to_visitors(String path) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void operators_are_answered_on_a_port_of_their_own() {
        Visitor operator = new Visitor(installation.operations());

        assertThat(operator.get("/health/ready").body()).contains("\"status\":\"UP\"");
        assertThat(operator.get("/metrics").body()).contains("inquiries");
        assertThat(operator.get("/openapi").body()).contains("/{center}/contact:");
    }

    @Test
    void visitors_pages_are_not_served_on_the_operators_port() {
        assertThat(new Visitor(installation.operations()).get("/mississippi").statusCode())
                .isEqualTo(404);
    }

    /** A form that is right, but for {@code changes}: names and values in turn. */
    private static Map<String, String> form(String... changes) {
        Map<String, String> form = new HashMap<>(Map.of(
                "forWhom", "MYSELF",
                "name", "Teal Example",
                "phone", "601-555-0188",
                "message", "Is there a bed this week?",
                "agree", "true"));
        for (int change = 0; change < changes.length; change += 2) {
            form.put(changes[change], changes[change + 1]);
        }
        return form;
    }

    private static String number(HttpResponse<?> answer) {
        String target = Visitor.target(answer);
        return target.substring(target.lastIndexOf('/') + 1);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private String row(String query) throws SQLException {
        try (Connection connection = installation.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
