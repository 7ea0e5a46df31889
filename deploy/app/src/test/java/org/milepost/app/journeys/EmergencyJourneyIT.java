package org.milepost.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agent opens an inquiry of another center in an emergency, through application and database. */
@ExtendWith(OneInstallation.class)
class EmergencyJourneyIT {
    private static Visitor alabama;
    private static String number;

    @BeforeAll
    static void somebody_writes_to_mississippi(Installation installation) {
        alabama = installation.signIn("alabama@extramile.example.org");
        HttpResponse<String> answer = new Visitor(installation.address())
                .post(
                        "/mississippi/contact",
                        Map.of(
                                "forWhom", "MYSELF",
                                "name", "Egret Example",
                                "phone", "601-555-0188",
                                "message", "I am not safe tonight.",
                                "agree", "true"));
        String target = Visitor.target(answer);
        number = target.substring(target.lastIndexOf('/') + 1);
    }

    @Test
    void it_is_missing_then_open_to_read_then_missing_again() {
        HttpResponse<String> missing = alabama.get("/console/inbox/" + number);
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Open in an emergency", number).doesNotContain("Egret Example");

        HttpResponse<String> opened = alabama.post(
                "/console/emergency", Map.of("number", number, "reason", "They called here and are not safe."));
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(alabama.get(Visitor.target(opened)).body())
                .contains("Egret Example", "I am not safe tonight.", "open to you in an emergency until")
                .doesNotContain("/take", "/note");
        assertThat(alabama.post("/console/inbox/" + number + "/take", Map.of()).statusCode())
                .isEqualTo(404);

        alabama.post("/console/emergency/end", Map.of("number", number));
        assertThat(alabama.get("/console/inbox/" + number).statusCode()).isEqualTo(404);
    }

    @Test
    void without_a_reason_it_stays_closed() {
        HttpResponse<String> refused = alabama.post("/console/emergency", Map.of("number", number, "reason", "urgent"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("in at least 10 characters");
    }
}
