package org.milepost.insurance.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.milepost.insurance.PhoneCall;
import org.milepost.insurance.benefits.Authorization;
import org.milepost.insurance.benefits.Coverage;
import org.milepost.insurance.benefits.NetworkTier;
import org.milepost.insurance.benefits.PhoneAnswer;
import org.milepost.insurance.benefits.Status;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Private;
import org.milepost.platform.Submission;

/**
 * What the office writes down of a call, as typed, and its rules.
 *
 * @param submission what was typed
 * @param zone the center's: the time of the call is by its clock
 */
record CallForm(Submission submission, ZoneId zone) {
    static final List<NetworkTier> TIERS = List.of(NetworkTier.IN, NetworkTier.OUT);

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]):[0-5]\\d");
    private static final Pattern DOLLARS = Pattern.compile("\\$?\\d{1,3}(,?\\d{3}){0,2}(\\.\\d{1,2})?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,2}(\\.\\d{1,2})?|100)%?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST = 120;

    /** The field in which it is said whether {@code level} is covered on {@code tier}. */
    static String word(LevelOfCare level, NetworkTier tier) {
        return level + "-" + tier;
    }

    /** The field in which it is said whether the plan wants to agree to {@code level} first. */
    static String authorization(LevelOfCare level) {
        return level + "-authorization";
    }

    /** The field of {@code amount} on {@code tier}. */
    static String amount(ToldAmount amount, NetworkTier tier) {
        return amount + "-" + tier;
    }

    /** What is wrong, field by field, in the order of the form. */
    Map<String, String> problems(Instant now) {
        Map<String, String> problems = new LinkedHashMap<>();
        boolean dated = day().filter(day -> !day.isAfter(LocalDate.ofInstant(now, zone)))
                .isPresent();
        if (!dated) {
            problems.put("day", "record.call.problem.day");
        }
        boolean timed = TIME.matcher(submission.value("time")).matches();
        if (!timed || (dated && at().filter(at -> at.isAfter(now)).isPresent())) {
            problems.put("time", "record.call.problem.time");
        }
        require(problems, "payer", "record.call.problem.payer");
        require(problems, "spokenTo", "record.call.problem.spoken-to");
        Stream.of("payer", "spokenTo", "reference", "planName")
                .filter(field -> submission.value(field).length() > LONGEST)
                .forEach(field -> problems.put(field, "record.call.problem.long"));
        if (!submission.ticked("notice")) {
            problems.put("notice", "record.call.problem.notice");
        }
        if (status().isEmpty()) {
            problems.put("status", "record.call.problem.status");
        }
        for (LevelOfCare level : LevelOfCare.values()) {
            boolean told = TIERS.stream()
                    .anyMatch(tier -> word(submission.value(word(level, tier))).isPresent());
            if (!told && !submission.value(authorization(level)).isEmpty()) {
                problems.put(word(level, NetworkTier.IN), "record.call.problem.alone");
            }
        }
        for (NetworkTier tier : TIERS) {
            for (ToldAmount amount : ToldAmount.values()) {
                checkFigure(problems, amount, amount(amount, tier));
            }
        }
        if (problems.isEmpty() && tellsNothing()) {
            problems.put("status", "record.call.problem.nothing");
        }
        return problems;
    }

    private void require(Map<String, String> problems, String field, String problem) {
        if (submission.value(field).isBlank()) {
            problems.put(field, problem);
        }
    }

    private void checkFigure(Map<String, String> problems, ToldAmount amount, String field) {
        String typed = submission.value(field);
        boolean isShare = amount == ToldAmount.COINSURANCE;
        if (!typed.isEmpty() && !(isShare ? PERCENT : DOLLARS).matcher(typed).matches()) {
            problems.put(field, isShare ? "record.call.problem.percent" : "record.call.problem.amount");
        }
    }

    private boolean tellsNothing() {
        return status().filter(Status.UNKNOWN::equals).isPresent()
                && levels().isEmpty()
                && amounts().isEmpty();
    }

    /** The call. To be asked for once nothing is wrong. */
    PhoneCall call() {
        return new PhoneCall(
                Private.of(submission.value("spokenTo")),
                new PhoneAnswer(
                        at().orElseThrow(),
                        day().orElseThrow(),
                        submission.value("payer"),
                        submission.value("reference"),
                        status().orElseThrow(),
                        submission.value("planName"),
                        levels(),
                        amounts()));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(submission.value("day")));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Instant> at() {
        String time = submission.value("time");
        if (!TIME.matcher(time).matches()) {
            return Optional.empty();
        }
        LocalTime clock = LocalTime.parse(time.length() < 5 ? "0" + time : time);
        return day().map(day -> day.atTime(clock).atZone(zone).toInstant());
    }

    private Optional<Status> status() {
        return Stream.of(Status.ACTIVE, Status.PENDING, Status.INACTIVE, Status.UNKNOWN)
                .filter(status -> submission.chosen("status", status.name()))
                .findFirst();
    }

    private List<PhoneAnswer.OfLevel> levels() {
        List<PhoneAnswer.OfLevel> levels = new ArrayList<>();
        for (LevelOfCare level : LevelOfCare.values()) {
            Authorization authorization = Stream.of(Authorization.REQUIRED, Authorization.NOT_REQUIRED)
                    .filter(told -> submission.chosen(authorization(level), told.name()))
                    .findFirst()
                    .orElse(Authorization.NOT_TOLD);
            for (NetworkTier tier : TIERS) {
                word(submission.value(word(level, tier)))
                        .ifPresent(word -> levels.add(new PhoneAnswer.OfLevel(level, tier, word, authorization)));
            }
        }
        return levels;
    }

    private static Optional<Coverage.Word> word(String chosen) {
        return Stream.of(Coverage.Word.COVERED, Coverage.Word.NOT_COVERED)
                .filter(word -> word.name().equals(chosen))
                .findFirst();
    }

    private List<PhoneAnswer.Amount> amounts() {
        List<PhoneAnswer.Amount> amounts = new ArrayList<>();
        for (NetworkTier tier : TIERS) {
            for (ToldAmount amount : ToldAmount.values()) {
                String typed = submission.value(amount(amount, tier));
                if (!typed.isEmpty()) {
                    BigDecimal figure = new BigDecimal(typed.replaceAll("[$,%]", ""));
                    amounts.add(new PhoneAnswer.Amount(
                            amount.information(),
                            amount.period(),
                            tier,
                            amount == ToldAmount.COINSURANCE ? figure.divide(HUNDRED) : figure));
                }
            }
        }
        return amounts;
    }

    @Override
    public String toString() {
        return "•••";
    }
}
