package org.milepost.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Private;

class ReviewOutcomeTest {
    private static final LocalDate SIGNED = LocalDate.of(2026, 11, 20);
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @EnumSource(
            value = ReviewState.class,
            names = {"WAITING", "TAKEN", "GIVEN_BACK"})
    void what_no_plan_answers_is_no_outcome(ReviewState state) {
        assertThatIllegalArgumentException().isThrownBy(() -> outcome(state, "Pinewater", "A-1", "why", FIRST));
    }

    @Test
    void an_authorization_has_a_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outcome(ReviewState.AUTHORIZED, "Pinewater", " ", "", null))
                .withMessageContaining("number");

        assertThat(outcome(ReviewState.AUTHORIZED, "Pinewater", "A-1", "", null).wasAsked())
                .isTrue();
    }

    @Test
    void what_is_pending_is_due_on_a_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outcome(ReviewState.PENDING, "Pinewater", "", "", null))
                .withMessageContaining("asked for again");

        assertThat(outcome(ReviewState.PENDING, "Pinewater", "", "", FIRST).next())
                .contains(FIRST);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReviewState.class,
            names = {"REFUSED", "WITHDRAWN"})
    void a_refusal_and_a_withdrawal_have_a_reason(ReviewState state) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outcome(state, "Pinewater", "", "", null))
                .withMessageContaining("reason");
    }

    @Test
    void only_what_is_withdrawn_was_asked_of_nobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> outcome(ReviewState.REFUSED, "", "", "why", null));

        assertThat(outcome(ReviewState.WITHDRAWN, "", "", "why", null).wasAsked())
                .isFalse();
    }

    @Test
    void nobody_is_asked_without_the_persons_consent_to_that() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewOutcome(
                        ReviewState.AUTHORIZED,
                        "Pinewater",
                        Private.of("A-1"),
                        LevelOfCare.RESIDENTIAL,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Private.of("")))
                .withMessageContaining("consent");
    }

    @Test
    void the_last_day_may_be_the_first_and_not_before_it() {
        assertThat(days(FIRST, FIRST).until()).contains(FIRST);

        assertThatIllegalArgumentException().isThrownBy(() -> days(FIRST, FIRST.minusDays(1)));
    }

    @Test
    void nothing_granted_is_no_grant() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReviewOutcome.Granted(0, ReviewOutcome.Unit.DAYS));

        assertThat(new ReviewOutcome.Granted(1, ReviewOutcome.Unit.DAYS).amount())
                .isEqualTo(1);
    }

    @Test
    void it_prints_nothing() {
        assertThat(days(FIRST, FIRST)).hasToString("•••");
    }

    private static ReviewOutcome days(LocalDate from, LocalDate until) {
        return new ReviewOutcome(
                ReviewState.AUTHORIZED,
                "Pinewater",
                Private.of("A-1"),
                LevelOfCare.RESIDENTIAL,
                Optional.of(new ReviewOutcome.Granted(5, ReviewOutcome.Unit.DAYS)),
                Optional.of(from),
                Optional.of(until),
                Optional.empty(),
                Optional.of(SIGNED),
                Private.of(""));
    }

    private static ReviewOutcome outcome(
            ReviewState state, String asked, String number, String words, @Nullable LocalDate next) {
        return new ReviewOutcome(
                state,
                asked,
                Private.of(number),
                LevelOfCare.RESIDENTIAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(next),
                Optional.of(SIGNED),
                Private.of(words));
    }
}
