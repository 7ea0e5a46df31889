package org.milepost.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The office has a plan asked again. */
@ExtendWith(OneInstallation.class)
class RenewalJourneyIT {
    private static final String LAST = "Asked again";

    private final Installation milepost;
    private String number = "";

    RenewalJourneyIT(Installation milepost) {
        this.milepost = milepost;
    }

    @BeforeEach
    void a_plan_has_answered() throws InterruptedException {
        Insured person = new Insured(new Visitor(milepost.address()), "MP100200302");
        number = person.ask();
        person.waitForAnswers();
    }

    @Test
    void with_a_reason_it_is_asked_and_the_record_says_why() {
        Visitor specialist = milepost.signIn("insurance@extramile.example.org");

        assertThat(again(specialist, Map.of("act", "again", "reason", "BEFORE_ADMISSION")))
                .isEqualTo(303);
        assertThat(specialist.get("/console/inbox/" + number).body()).contains(LAST);
    }

    /** It asked the plan, once. */
    @Test
    void without_a_reason_that_is_one_nobody_is_asked() {
        Visitor specialist = milepost.signIn("insurance@extramile.example.org");

        assertThat(again(specialist, Map.of("act", "again", "reason", "CURIOUS")))
                .isEqualTo(400);
        assertThat(again(specialist, Map.of("act", "again", "reason", "MONTHLY")))
                .isEqualTo(400);
        assertThat(again(specialist, Map.of("act", "again"))).isEqualTo(400);
        assertThat(again(specialist, Map.of("act", "forever"))).isEqualTo(400);
        assertThat(specialist.get("/console/inbox/" + number).body()).doesNotContain(LAST);
    }

    @Test
    void for_another_center_there_is_no_such_record_whatever_they_send() {
        Visitor elsewhere = milepost.signIn("alabama@extramile.example.org");

        assertThat(again(elsewhere, Map.of("act", "again", "reason", "BEFORE_ADMISSION")))
                .isEqualTo(404);
        assertThat(again(elsewhere, Map.of("act", "again", "reason", "CURIOUS")))
                .isEqualTo(404);
    }

    private int again(Visitor visitor, Map<String, String> form) {
        return visitor.post("/console/coverage/" + number + "/again", form).statusCode();
    }
}
