package org.milepost.insurance.benefits;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.x12.Segment;

/**
 * A date or a span of dates that a line gives (DTP).
 *
 * @param qualifier DTP01, such as {@code 346}
 * @param kind what it is the date of
 * @param from first day; absent where it is open or not told
 * @param to last day; absent where it is open or not told
 */
public record Dates(
        String qualifier,
        Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** What a date may be of. Of those in one family, a line's own dates stand in for the person's. */
    public enum Kind {
        PLAN,
        ELIGIBILITY,
        POLICY,
        BENEFIT,
        /** A date that bounds no coverage: of a service, an admission, a change. */
        OTHER
    }

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("291", Kind.PLAN),
            Map.entry("346", Kind.PLAN),
            Map.entry("347", Kind.PLAN),
            Map.entry("307", Kind.ELIGIBILITY),
            Map.entry("356", Kind.ELIGIBILITY),
            Map.entry("357", Kind.ELIGIBILITY),
            Map.entry("292", Kind.BENEFIT),
            Map.entry("348", Kind.BENEFIT),
            Map.entry("349", Kind.BENEFIT),
            Map.entry("539", Kind.POLICY),
            Map.entry("540", Kind.POLICY));
    private static final List<Kind> PLANS = List.of(Kind.PLAN, Kind.ELIGIBILITY, Kind.POLICY);
    private static final List<Kind> BENEFITS = List.of(Kind.BENEFIT);
    private static final Set<String> BEGINS = Set.of("346", "348", "356", "539");
    private static final Set<String> ENDS = Set.of("347", "349", "357", "540");
    private static final int DIGITS_OF_A_DAY = 8;

    /** The dates in {@code dtp}; empty where they can't be read. */
    public static Optional<Dates> of(Segment dtp) {
        String qualifier = dtp.element(1);
        Kind kind = KINDS.getOrDefault(qualifier, Kind.OTHER);
        String days = dtp.element(3);
        int dash = days.indexOf('-');
        try {
            if (dash >= 0) {
                int end = days.indexOf('-', dash + 1);
                LocalDate from = bound(days.substring(0, dash));
                LocalDate to = bound(days.substring(dash + 1, end < 0 ? days.length() : end));
                boolean backwards = from != null && to != null && to.isBefore(from);
                return backwards ? Optional.empty() : Optional.of(new Dates(qualifier, kind, from, to));
            }
            LocalDate day = bound(days);
            if (day == null) {
                return Optional.empty();
            }
            return Optional.of(
                    ENDS.contains(qualifier)
                            ? new Dates(qualifier, kind, null, day)
                            : new Dates(qualifier, kind, day, null));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether {@code all} together leave {@code day} out; of several spans of one kind, one that holds it is enough. */
    static boolean exclude(List<Dates> all, LocalDate day) {
        boolean outsideASpan = false;
        for (Dates dates : all) {
            if (dates.leavesOut(day)) {
                if (!dates.isSpan()) {
                    return true;
                }
                outsideASpan = true;
            }
        }
        return outsideASpan && !spansHold(all, day);
    }

    /** Whether of each kind that has a span without {@code day} there is one with it. */
    private static boolean spansHold(List<Dates> all, LocalDate day) {
        Set<Kind> without = EnumSet.noneOf(Kind.class);
        Set<Kind> with = EnumSet.noneOf(Kind.class);
        for (Dates dates : all) {
            if (dates.isSpan()) {
                (dates.leavesOut(day) ? without : with).add(dates.kind);
            }
        }
        return with.containsAll(without);
    }

    private boolean leavesOut(LocalDate day) {
        return kind != Kind.OTHER && excludes(day);
    }

    /**
     * Those that tell how long coverage lasts, the best first. They are of one kind: a begin of one and an end of another make a span that no
     * plan has. The line's own go before the person's, and a benefit's count where nothing else is told.
     *
     * @param own those of the line
     * @param all those of the line and of the person
     * @param day of several spans, the one that holds it is meant
     */
    static List<Dates> ofCoverage(List<Dates> own, List<Dates> all, LocalDate day) {
        for (List<Kind> kinds : List.of(PLANS, BENEFITS)) {
            for (List<Dates> told : List.of(own, all)) {
                for (Kind kind : kinds) {
                    List<Dates> ofKind = bestFirst(told, kind, day);
                    if (!ofKind.isEmpty()) {
                        return ofKind;
                    }
                }
            }
        }
        return List.of();
    }

    private static List<Dates> bestFirst(List<Dates> all, Kind kind, LocalDate day) {
        List<Dates> ofKind = new ArrayList<>();
        for (Dates dates : all) {
            if (dates.kind == kind) {
                ofKind.add(dates);
            }
        }
        ofKind.sort(Comparator.comparing((Dates dates) -> !dates.isSpan())
                .thenComparing(dates -> dates.excludes(day))
                .thenComparing(dates -> !BEGINS.contains(dates.qualifier)));
        return ofKind;
    }

    /** The first day that {@code all} tell, the best of them first. */
    static Optional<LocalDate> begin(List<Dates> all) {
        return all.stream().flatMap(dates -> Stream.ofNullable(dates.from)).findFirst();
    }

    /** The last day that {@code all} tell, the best of them first. */
    static Optional<LocalDate> end(List<Dates> all) {
        return all.stream().flatMap(dates -> Stream.ofNullable(dates.to)).findFirst();
    }

    private boolean isSpan() {
        return from != null && to != null;
    }

    /** Whether it leaves {@code day} out. */
    public boolean excludes(LocalDate day) {
        boolean early = from != null && day.isBefore(from);
        boolean late = to != null && day.isAfter(to);
        return early || late;
    }

    /** The day written as eight digits; empty where it can't be read. */
    static Optional<LocalDate> day(String digits) {
        try {
            return Optional.of(read(digits));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate bound(String digits) {
        String day = digits.strip();
        return day.isEmpty() ? null : read(day.length() > DIGITS_OF_A_DAY ? day.substring(0, DIGITS_OF_A_DAY) : day);
    }

    private static LocalDate read(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digits.length() != DIGITS_OF_A_DAY || digit < 0 || digit > 9) {
                throw new DateTimeException("A day has eight digits.");
            }
            number = 10 * number + digit;
        }
        return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
    }
}
