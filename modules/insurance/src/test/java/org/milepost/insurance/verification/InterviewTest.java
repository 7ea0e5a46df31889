package org.milepost.insurance.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milepost.insurance.PayerId;

class InterviewTest {
    private static final PayerId PINEWATER = new PayerId("pinewater");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void the_plan_is_asked_first_and_alone() {
        Interview interview = interview();

        assertThat(interview.due(NOON)).containsExactly("30");
    }

    @Test
    void once_the_plan_is_answered_the_rest_is_asked_side_by_side() {
        Interview interview = interview(attempt("30", NOON, Outcome.ANSWERED));

        assertThat(interview.due(NOON)).containsExactly("AI", "CI", "CJ", "MH");
    }

    @Test
    void a_plan_that_is_refused_ends_the_interview() {
        for (Outcome refused : List.of(Outcome.CORRECTABLE, Outcome.REFUSED, Outcome.UNREADABLE)) {
            Interview interview = interview(attempt("30", NOON, refused));

            assertThat(interview.next(NOON)).isEmpty();
            assertThat(interview.ofPlan()).isEqualTo(refused);
        }
    }

    @Test
    void what_failed_is_not_asked_again_before_90_seconds() {
        for (Outcome failed : List.of(Outcome.FAILED, Outcome.LATER, Outcome.OPEN)) {
            Interview interview = interview(attempt("30", NOON, failed));

            assertThat(interview.due(NOON.plusSeconds(89))).isEmpty();
            assertThat(interview.due(NOON.plusSeconds(90))).containsExactly("30");
            assertThat(interview.next(NOON)).contains(NOON.plusSeconds(90));
        }
    }

    @Test
    void the_tries_grow_apart() {
        Instant second = NOON.plusSeconds(90);
        Interview interview = interview(attempt("30", NOON, Outcome.FAILED), attempt("30", second, Outcome.FAILED));

        assertThat(interview.next(NOON)).contains(second.plusSeconds(300));
    }

    @Test
    void after_three_more_tries_nobody_is_asked() {
        Attempt failed = attempt("30", NOON, Outcome.FAILED);

        assertThat(interview(failed, failed, failed).gaveUp(NOON)).isFalse();
        assertThat(interview(failed, failed, failed, failed).gaveUp(NOON)).isTrue();
        assertThat(interview(failed, failed, failed, failed).next(NOON)).isEmpty();
    }

    @Test
    void the_last_try_is_awaited_before_anybody_gives_up() {
        Attempt failed = attempt("30", NOON.minusSeconds(1800), Outcome.FAILED);
        Interview interview = interview(failed, failed, failed, attempt("30", NOON, Outcome.OPEN));

        assertThat(interview.next(NOON)).contains(NOON.plusSeconds(90));
        assertThat(interview.gaveUp(NOON.plusSeconds(89))).isFalse();
        assertThat(interview.gaveUp(NOON.plusSeconds(90))).isTrue();
        assertThat(interview.next(NOON.plusSeconds(90))).isEmpty();
    }

    @Test
    void a_second_try_that_is_out_is_looked_after_in_90_seconds_and_made_again_in_five_minutes() {
        Instant second = NOON.plusSeconds(90);
        Interview interview = interview(attempt("30", NOON, Outcome.FAILED), attempt("30", second, Outcome.OPEN));

        assertThat(interview.next(second)).contains(second.plusSeconds(90));
        assertThat(interview.due(second.plusSeconds(90))).isEmpty();
        assertThat(interview.next(second.plusSeconds(90))).contains(second.plusSeconds(300));
    }

    @Test
    void an_answered_question_is_never_asked_again() {
        Interview interview = interview(
                attempt("30", NOON, Outcome.ANSWERED),
                attempt("AI", NOON, Outcome.ANSWERED),
                attempt("CI", NOON, Outcome.FAILED),
                attempt("CJ", NOON, Outcome.REFUSED),
                attempt("MH", NOON, Outcome.ANSWERED));

        assertThat(interview.due(NOON.plusSeconds(3600))).containsExactly("CI");
    }

    @Test
    void what_another_payer_was_asked_does_not_count() {
        Attempt elsewhere = new Attempt(new PayerId("stillbrook"), "30", false, NOON, Outcome.ANSWERED);

        assertThat(interview(elsewhere).due(NOON)).containsExactly("30");
    }

    private static Interview interview(Attempt... attempts) {
        return new Interview(PINEWATER, false, List.of(attempts));
    }

    private static Attempt attempt(String serviceType, Instant sentAt, Outcome outcome) {
        return new Attempt(PINEWATER, serviceType, false, sentAt, outcome);
    }
}
