package org.milepost.insurance.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.milepost.insurance.ReviewOutcome;
import org.milepost.insurance.ReviewRequest;
import org.milepost.insurance.ReviewState;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Private;
import org.milepost.platform.Submission;

/**
 * What is written in utilization review, as typed, and its rules: a hand-over, what the plan answered, or why it is given back.
 *
 * @param given what was typed
 * @param today where the center is
 */
record ReviewForm(Submission given, LocalDate today) {
    /** What may become of asking. */
    static final List<ReviewState> OUTCOMES =
            List.of(ReviewState.AUTHORIZED, ReviewState.PENDING, ReviewState.REFUSED, ReviewState.WITHDRAWN);

    private static final Pattern AMOUNT = Pattern.compile("[1-9]\\d{0,2}");
    private static final int LINE = 120;
    private static final int LINES = 2000;

    /** What is wrong with a hand-over, field by field, in the order of the form. */
    Map<String, String> requestProblems() {
        Map<String, String> problems = new LinkedHashMap<>();
        require(problems, level("level").isPresent(), "level", "level");
        require(
                problems,
                day("admission")
                        .filter(day -> !day.isBefore(today.minusYears(1)) && !day.isAfter(today.plusYears(1)))
                        .isPresent(),
                "admission",
                "admission");
        require(problems, given.value("note").length() <= LINES, "note", "long");
        return problems;
    }

    /** The hand-over. To be asked for once nothing is wrong. */
    ReviewRequest request() {
        return new ReviewRequest(
                level("level").orElseThrow(),
                day("admission").orElseThrow(),
                given.ticked("urgent"),
                Private.of(given.value("note")));
    }

    /** What is wrong with what became of asking, likewise. */
    Map<String, String> outcomeProblems() {
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<ReviewState> state = state();
        boolean asked = !given.value("asked").isEmpty();
        require(problems, state.isPresent(), "state", "state");
        require(problems, asked || isState(ReviewState.WITHDRAWN), "asked", "asked");
        require(
                problems,
                !asked || day("signed").filter(day -> !day.isAfter(today)).isPresent(),
                "signed",
                "signed");
        require(problems, !asked || given.ticked("notice"), "notice", "notice");
        require(
                problems,
                !isState(ReviewState.AUTHORIZED)
                        || !given.value("authorization").isEmpty(),
                "authorization",
                "authorization");
        require(problems, level("grantedLevel").isPresent(), "grantedLevel", "level");
        require(problems, given.value("amount").isEmpty() || granted().isPresent(), "amount", "amount");
        require(problems, isDayOrNothing("from"), "from", "day");
        require(problems, isDayOrNothing("until"), "until", "day");
        boolean turned = day("from")
                .flatMap(from -> day("until").filter(until -> until.isBefore(from)))
                .isPresent();
        require(problems, !turned, "until", "turned");
        boolean inTime = day("next").filter(day -> !day.isBefore(today)).isPresent();
        require(problems, inTime || (given.value("next").isEmpty() && !isState(ReviewState.PENDING)), "next", "next");
        require(
                problems,
                !given.value("words").isEmpty() || !(isState(ReviewState.REFUSED) || isState(ReviewState.WITHDRAWN)),
                "words",
                "words");
        Stream.of("asked", "authorization")
                .forEach(field -> require(problems, given.value(field).length() <= LINE, field, "long"));
        require(problems, given.value("words").length() <= LINES, "words", "long");
        return problems;
    }

    /** What became of asking. To be asked for once nothing is wrong. */
    ReviewOutcome outcome() {
        return new ReviewOutcome(
                state().orElseThrow(),
                given.value("asked"),
                Private.of(given.value("authorization")),
                level("grantedLevel").orElseThrow(),
                granted(),
                day("from"),
                day("until"),
                isState(ReviewState.WITHDRAWN) ? Optional.empty() : day("next"),
                day("signed"),
                Private.of(given.value("words")));
    }

    /** What is wrong with why it is given back. */
    Map<String, String> reasonProblems() {
        Map<String, String> problems = new LinkedHashMap<>();
        require(problems, !given.value("reason").isEmpty(), "reason", "reason");
        require(problems, given.value("reason").length() <= LINES, "reason", "long");
        return problems;
    }

    /** Why it is given back. */
    Private reason() {
        return Private.of(given.value("reason"));
    }

    /** The number of the step that was seen; one that there never is where it can't be read. */
    int seen() {
        String seen = given.value("seen");
        return seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : -1;
    }

    private static void require(Map<String, String> problems, boolean holds, String field, String problem) {
        if (!holds) {
            problems.putIfAbsent(field, "record.review.problem." + problem);
        }
    }

    private Optional<ReviewState> state() {
        return OUTCOMES.stream()
                .filter(state -> given.chosen("state", state.name()))
                .findFirst();
    }

    private boolean isState(ReviewState state) {
        return given.chosen("state", state.name());
    }

    private Optional<LevelOfCare> level(String field) {
        return Stream.of(LevelOfCare.values())
                .filter(level -> given.chosen(field, level.name()))
                .findFirst();
    }

    private Optional<ReviewOutcome.Granted> granted() {
        return Stream.of(ReviewOutcome.Unit.values())
                .filter(unit -> given.chosen("unit", unit.name()))
                .filter(unit -> AMOUNT.matcher(given.value("amount")).matches())
                .map(unit -> new ReviewOutcome.Granted(Integer.parseInt(given.value("amount")), unit))
                .findFirst();
    }

    private boolean isDayOrNothing(String field) {
        return given.value(field).isEmpty() || day(field).isPresent();
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(given.value(field)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "•••";
    }
}
