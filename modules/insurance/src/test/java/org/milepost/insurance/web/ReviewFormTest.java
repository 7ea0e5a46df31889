package org.milepost.insurance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.insurance.ReviewOutcome;
import org.milepost.insurance.ReviewRequest;
import org.milepost.insurance.ReviewState;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Private;
import org.milepost.platform.Submission;

class ReviewFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Map<String, String> request = new HashMap<>(Map.of(
            "level", "RESIDENTIAL",
            "admission", "2026-12-01",
            "urgent", "yes",
            "note", "Heron has the assessment"));
    private final Map<String, String> outcome = new HashMap<>(Map.of(
            "state", "AUTHORIZED",
            "asked", "Harbor Behavioral",
            "signed", "2026-11-22",
            "notice", "yes",
            "authorization", "AUTH-778",
            "grantedLevel", "RESIDENTIAL"));

    @Test
    void a_hand_over_is_what_was_typed() {
        assertThat(form(request).requestProblems()).isEmpty();
        assertThat(form(request).request())
                .isEqualTo(new ReviewRequest(
                        LevelOfCare.RESIDENTIAL,
                        LocalDate.of(2026, 12, 1),
                        true,
                        Private.of("Heron has the assessment")));
    }

    @ParameterizedTest
    @CsvSource({
        "level, , level",
        "level, SPA, level",
        "admission, , admission",
        "admission, 2027-11-23, admission",
        "admission, 2025-11-21, admission",
        "admission, tomorrow, admission"
    })
    void a_hand_over_names_a_level_and_a_day_within_a_year(String field, String typed, String problem) {
        request.put(field, typed == null ? "" : typed);

        assertThat(form(request).requestProblems())
                .containsExactly(Map.entry(field, "record.review.problem." + problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-11-22", "2025-11-22"})
    void an_admission_a_year_away_is_near_enough(String day) {
        request.put("admission", day);

        assertThat(form(request).requestProblems()).isEmpty();
    }

    @Test
    void an_answer_is_what_was_typed() {
        outcome.putAll(Map.of(
                "amount", "5", "unit", "DAYS", "from", "2026-12-01", "until", "2026-12-05", "next", "2026-12-06"));

        assertThat(form(outcome).outcomeProblems()).isEmpty();
        assertThat(form(outcome).outcome())
                .isEqualTo(new ReviewOutcome(
                        ReviewState.AUTHORIZED,
                        "Harbor Behavioral",
                        Private.of("AUTH-778"),
                        LevelOfCare.RESIDENTIAL,
                        Optional.of(new ReviewOutcome.Granted(5, ReviewOutcome.Unit.DAYS)),
                        Optional.of(LocalDate.of(2026, 12, 1)),
                        Optional.of(LocalDate.of(2026, 12, 5)),
                        Optional.of(LocalDate.of(2026, 12, 6)),
                        Optional.of(TODAY),
                        Private.of("")));
    }

    @ParameterizedTest
    @CsvSource({
        "state, , state",
        "state, TAKEN, state",
        "asked, , asked",
        "signed, , signed",
        "signed, 2026-11-23, signed",
        "notice, , notice",
        "authorization, , authorization",
        "grantedLevel, , level",
        "amount, 0, amount",
        "amount, 5, amount",
        "from, soon, day",
        "next, 2026-11-21, next"
    })
    void what_is_missing_or_can_not_be_is_said_beside_its_field(String field, String typed, String problem) {
        outcome.put(field, typed == null ? "" : typed);

        assertThat(form(outcome).outcomeProblems()).containsEntry(field, "record.review.problem." + problem);
    }

    @Test
    void what_is_pending_needs_a_day_and_no_number() {
        outcome.putAll(Map.of("state", "PENDING", "authorization", ""));

        assertThat(form(outcome).outcomeProblems()).containsExactly(Map.entry("next", "record.review.problem.next"));
        outcome.put("next", "2026-11-22");
        assertThat(form(outcome).outcomeProblems()).isEmpty();
    }

    @Test
    void a_refusal_needs_its_reason() {
        outcome.putAll(Map.of("state", "REFUSED", "authorization", ""));

        assertThat(form(outcome).outcomeProblems()).containsExactly(Map.entry("words", "record.review.problem.words"));
    }

    @Test
    void what_is_withdrawn_without_asking_needs_no_consent_and_leaves_nothing_due() {
        outcome.putAll(Map.of(
                "state",
                "WITHDRAWN",
                "asked",
                "",
                "signed",
                "",
                "notice",
                "",
                "authorization",
                "",
                "words",
                "why",
                "next",
                "2026-12-06"));

        assertThat(form(outcome).outcomeProblems()).isEmpty();
        assertThat(form(outcome).outcome().next()).isEmpty();
    }

    @Test
    void days_turned_round_are_said_so() {
        outcome.putAll(Map.of("from", "2026-12-05", "until", "2026-12-04"));

        assertThat(form(outcome).outcomeProblems()).containsExactly(Map.entry("until", "record.review.problem.turned"));
    }

    @Test
    void nothing_is_given_back_without_why() {
        assertThat(form(Map.of()).reasonProblems())
                .containsExactly(Map.entry("reason", "record.review.problem.reason"));
        assertThat(form(Map.of("reason", "The assessment is missing")).reasonProblems())
                .isEmpty();
    }

    @Test
    void a_step_that_can_not_be_read_was_not_seen() {
        assertThat(form(Map.of("seen", "12")).seen()).isEqualTo(12);
        assertThat(form(Map.of("seen", "x")).seen()).isEqualTo(-1);
    }

    private static ReviewForm form(Map<String, String> typed) {
        return new ReviewForm(new Submission(typed, Map.of()), TODAY);
    }
}
