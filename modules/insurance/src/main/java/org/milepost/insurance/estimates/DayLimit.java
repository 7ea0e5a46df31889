package org.milepost.insurance.estimates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milepost.insurance.RateUnit;
import org.milepost.insurance.benefits.Fact;
import org.milepost.insurance.benefits.Information;
import org.milepost.insurance.benefits.LevelCoverage;
import org.milepost.insurance.benefits.Limit;
import org.milepost.insurance.benefits.NetworkTier;
import org.milepost.insurance.benefits.Period;
import org.milepost.locations.LevelOfCare;

/**
 * How many days, sessions or months of one level of care the plan still pays for.
 *
 * @param unclear whether a limit can't be compared with the stay, or is told in several ways
 * @param allowed so many; empty where no limit is told
 * @param usedNotTold whether {@code allowed} is a year's total, of which some may be used
 * @param facts the lines that tell it
 */
record DayLimit(boolean unclear, Optional<Integer> allowed, boolean usedNotTold, List<Fact> facts) {
    /** In digits alone: 1E999999999 would take minutes to be reckoned with. */
    private static final Pattern DAYS = Pattern.compile("(\\d{1,9})(\\.\\d*)?");

    private static final Set<Information> COSTS = Set.of(Information.COPAY, Information.COINSURANCE);

    DayLimit {
        facts = List.copyOf(facts);
    }

    static DayLimit of(LevelCoverage coverage, NetworkTier tier) {
        List<Fact> facts = coverage.limits().stream()
                .filter(fact -> fact.key().network().speaksOf(tier))
                .filter(fact -> !COSTS.contains(fact.key().information()))
                .toList();
        Map<Period.Span, Counted> counted = new EnumMap<>(Period.Span.class);
        boolean unclear = facts.stream().anyMatch(fact -> fact.amount() != null);
        List<Fact> telling = new ArrayList<>();
        for (Fact fact : facts) {
            for (Limit limit : Limit.of(fact)) {
                Optional<Integer> number =
                        counts(limit.kind(), coverage.level()) ? number(limit.number()) : Optional.empty();
                Period period = Period.of(limit.period());
                Counted ofSpan = counted.computeIfAbsent(period.span(), any -> new Counted());
                unclear |= number.isEmpty() || !ofSpan.take(period, number.get());
                telling.add(fact);
            }
        }
        unclear |= counted.values().stream().anyMatch(Counted::isUnclear);
        return new DayLimit(
                unclear,
                unclear
                        ? Optional.empty()
                        : counted.values().stream()
                                .flatMap(one -> one.allowed().stream())
                                .min(Integer::compareTo),
                counted.entrySet().stream()
                        .anyMatch(one -> one.getKey() != Period.Span.OCCASION
                                && one.getValue().usedNotTold()),
                telling.stream().distinct().toList());
    }

    /** Whether a limit on {@code kind} is one on what the level's rate counts: a session or a day of a program is one visit on one day. */
    private static boolean counts(String kind, LevelOfCare level) {
        boolean byVisit = RateUnit.of(level) == RateUnit.SESSION || level == LevelOfCare.PARTIAL_HOSPITALIZATION;
        return switch (kind) {
            case "DY" -> RateUnit.of(level) != RateUnit.MONTH;
            case "VS" -> byVisit;
            case "MN" -> RateUnit.of(level) == RateUnit.MONTH;
            default -> false;
        };
    }

    /** Whole days alone count. */
    private static Optional<Integer> number(String written) {
        Matcher days = DAYS.matcher(written);
        return days.matches() ? Optional.of(Integer.valueOf(days.group(1))) : Optional.empty();
    }

    /** What is told for a year, a lifetime or a stay. */
    private static final class Counted {
        private final Map<Period.Measure, Set<Integer>> told = new EnumMap<>(Period.Measure.class);

        /** Whether {@code period} is one that the stay can be compared with. */
        boolean take(Period period, int number) {
            told.computeIfAbsent(period.measure(), any -> new HashSet<>()).add(number);
            return switch (period.span()) {
                case YEAR, LIFETIME -> period.measure() != Period.Measure.OTHER;
                case OCCASION -> period == Period.ADMISSION || period == Period.EPISODE;
            };
        }

        boolean isUnclear() {
            return told.values().stream().anyMatch(numbers -> numbers.size() > 1);
        }

        Optional<Integer> allowed() {
            return once(Period.Measure.REMAINING)
                    .or(() -> once(Period.Measure.TOTAL)
                            .map(total -> Math.max(
                                    0, total - once(Period.Measure.USED).orElse(0))));
        }

        boolean usedNotTold() {
            return told.keySet().equals(Set.of(Period.Measure.TOTAL));
        }

        private Optional<Integer> once(Period.Measure measure) {
            return told.getOrDefault(measure, Set.of()).stream().findFirst();
        }
    }
}
