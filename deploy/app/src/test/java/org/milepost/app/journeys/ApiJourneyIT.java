package org.milepost.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A program of an office asks about somebody's coverage and reads the answer, as FHIR. */
@ExtendWith(OneInstallation.class)
class ApiJourneyIT {
    private static final String REQUESTS = "/api/fhir/r4/CoverageEligibilityRequest";
    private static final String RESPONSES = "/api/fhir/r4/CoverageEligibilityResponse";
    private static final String SPECIALIST = "insurance@extramile.example.org";

    private static int inquiries;

    private final Installation installation;
    private final Visitor program;

    ApiJourneyIT(Installation installation) {
        this.installation = installation;
        this.program = new Visitor(installation.address());
    }

    @Test
    void the_office_finds_the_plan_and_its_program_asks_and_reads_the_answer() throws Exception {
        String number = inquiry();
        String token = installation.token(SPECIALIST);

        HttpResponse<String> asked = ask(token, number, consent(number));
        HttpResponse<String> twice = ask(token, number, consent(number));

        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        assertThat(twice.statusCode()).isEqualTo(200);
        String location = Visitor.target(asked);
        assertThat(location).startsWith(REQUESTS + "/").isEqualTo(Visitor.target(twice));
        assertThat(get(location, token).body()).contains(number).doesNotContain("Heron", "MP100200301");
        String id = location.substring(location.lastIndexOf('/') + 1);
        JsonObject response = answered(id, token);
        assertThat(response.getString("outcome")).isEqualTo("complete");
        assertThat(response.getJsonArray("insurance").getJsonObject(0).getBoolean("inforce"))
                .isTrue();
        assertThat(response.toString()).contains(number).doesNotContain("Heron", "MP100200301");
        JsonObject found = json(get(RESPONSES + "?request=CoverageEligibilityRequest/" + id, token));
        assertThat(found.getInt("total")).isEqualTo(1);
        assertThat(count("select count(*) from insurance.exchange where verification = '" + id + "'"))
                .isEqualTo(5);
        assertThat(count("select count(*) from staff.audit_entry where purpose = 'coverage.fhir' and kind = 'READ'"
                        + " and allowed and record = 'inquiry " + number + "'"))
                .isPositive();
    }

    @Test
    void without_the_stored_consent_nobody_is_asked() throws Exception {
        String number = inquiry();
        String other = consent(inquiry());
        String token = installation.token(SPECIALIST);
        String own = consent(number);

        HttpResponse<String> anothers = ask(token, number, other);
        HttpResponse<String> none = program.postResource(
                REQUESTS, request(number, own).replace("urn:milepost:fhir:consent", "urn:x:none"), token);
        run("update intake.consent set revoked_at = now() where inquiry = '" + number + "'");
        HttpResponse<String> revoked = ask(token, number, own);

        assertThat(anothers.statusCode()).isEqualTo(422);
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(revoked.statusCode()).isEqualTo(409);
        for (HttpResponse<String> refused : List.of(anothers, none, revoked)) {
            assertThat(json(refused).getString("resourceType")).isEqualTo("OperationOutcome");
            assertThat(refused.body()).doesNotContain("Heron", "MP100200301");
        }
        assertThat(count(
                        "select count(*) from insurance.exchange e join insurance.verification v on v.id = e.verification"
                                + " where v.inquiry = '" + number + "'"))
                .isZero();
    }

    @Test
    void whoever_may_not_read_coverage_there_neither_asks_nor_reads() throws Exception {
        String number = inquiry();
        String consent = consent(number);
        String id = text("select id from insurance.verification where inquiry = '" + number + "'");

        String elsewhere = installation.token("alabama@extramile.example.org");
        assertThat(ask(elsewhere, number, consent).statusCode()).isEqualTo(404);
        assertThat(get(RESPONSES + "/" + id, elsewhere).statusCode()).isEqualTo(404);
        String marketer = installation.token("marketer@extramile.example.org");
        assertThat(ask(marketer, number, consent).statusCode()).isEqualTo(403);
        assertThat(get(RESPONSES + "/" + id, marketer).statusCode()).isEqualTo(403);
        HttpResponse<String> stranger = get(RESPONSES + "/" + id, "no-token-of-ours");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(json(stranger).getString("resourceType")).isEqualTo("OperationOutcome");
        assertThat(count("select count(*) from staff.audit_entry where purpose = 'coverage.fhir' and not allowed"
                        + " and record = 'verification " + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void the_console_s_session_opens_nothing_here_and_a_token_nothing_there() {
        Visitor member = installation.signIn(SPECIALIST);
        String token = installation.token(SPECIALIST);

        assertThat(member.get("/api/fhir/r4/metadata").statusCode()).isEqualTo(401);
        assertThat(get("/api/fhir/r4/metadata", token).statusCode()).isEqualTo(200);
        assertThat(get("/console/coverage", token).statusCode()).isEqualTo(303);
        assertThat(program.get("/api/openapi").body()).contains("CoverageEligibilityResponse");
    }

    /** An inquiry of somebody whose plan is in no list of ours. */
    private String inquiry() {
        String memberId = "UNREADABLE" + ++inquiries; // How often one is asked about is limited.
        return new Insured(new Visitor(installation.address()), memberId)
                .with("payer", "other")
                .with("payerName", "A plan that nobody lists")
                .with("payerFor", "A plan that nobody lists")
                .ask();
    }

    private String consent(String number) throws SQLException {
        return text("select id from intake.consent where purpose = 'PAYMENT' and inquiry = '" + number + "'");
    }

    private HttpResponse<String> ask(String token, String number, String consent) {
        return program.postResource(REQUESTS, request(number, consent), token);
    }

    private static String request(String number, String consent) {
        return """
                {"resourceType": "CoverageEligibilityRequest", "status": "active", "purpose": ["benefits"],
                 "extension": [{"url": "urn:milepost:fhir:consent", "valueReference": {"reference": "Consent/%s"}}],
                 "contained": [
                   {"resourceType": "Patient", "id": "person", "birthDate": "1984-03-27",
                    "identifier": [{"system": "urn:milepost:fhir:inquiry", "value": "%s"}],
                    "name": [{"family": "Example", "given": ["Heron"]}]},
                   {"resourceType": "Coverage", "id": "card", "status": "active", "subscriberId": "MP100200301",
                    "beneficiary": {"reference": "#person"},
                    "payor": [{"identifier": {"system": "urn:milepost:fhir:payer", "value": "pinewater"}}]}],
                 "patient": {"reference": "#person"}, "created": "2026-11-27",
                 "insurer": {"identifier": {"system": "urn:milepost:fhir:payer", "value": "pinewater"}},
                 "insurance": [{"coverage": {"reference": "#card"}}]}
                """.formatted(consent, number);
    }

    private JsonObject answered(String id, String token) throws InterruptedException {
        JsonObject response = json(get(RESPONSES + "/" + id, token));
        for (int tries = 0; tries < 60 && response.getString("outcome").equals("queued"); tries++) {
            Thread.sleep(1000);
            response = json(get(RESPONSES + "/" + id, token));
        }
        return response;
    }

    private HttpResponse<String> get(String path, String token) {
        return program.get(path, "Authorization", "Bearer " + token);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/fhir+json");
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private long count(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private String text(String query) throws SQLException {
        try (Connection connection = installation.database().getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = installation.database().getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            update.executeUpdate();
        }
    }
}
