package org.milepost.locations;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.milepost.platform.Language;

/**
 * When a center answers, week after week, by the clock of the place where it stands.
 *
 * @param periods in the order of the week, none overlapping another
 */
public record OpeningHours(ZoneId zone, List<OpenPeriod> periods) {

    private static final Comparator<OpenPeriod> IN_WEEK =
            Comparator.comparing(OpenPeriod::day).thenComparing(OpenPeriod::opens);

    /** Puts the periods in order. @throws IllegalArgumentException if two overlap */
    public OpeningHours {
        periods = periods.stream().sorted(IN_WEEK).toList();
        for (int i = 1; i < periods.size(); i++) {
            OpenPeriod before = periods.get(i - 1);
            OpenPeriod after = periods.get(i);
            if (before.day() == after.day()
                    && (before.endsTheDay() || before.closes().isAfter(after.opens()))) {
                throw new IllegalArgumentException("Two opening periods overlap on " + after.day() + ".");
            }
        }
    }

    /** Hours of a center that answers day and night. */
    public static OpeningHours dayAndNight(ZoneId zone) {
        List<OpenPeriod> periods = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            periods.add(new OpenPeriod(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        }
        return new OpeningHours(zone, periods);
    }

    /** The periods of one day, the earliest first; none if closed all day. */
    public List<OpenPeriod> on(DayOfWeek day) {
        return periods.stream().filter(period -> period.day() == day).toList();
    }

    /** Whether the center is open at that time, and until when that holds. A period that begins where another ends continues it. */
    public OpenStatus at(Instant time) {
        LocalDate today = time.atZone(zone).toLocalDate();
        LocalDate horizon = today.plusDays(8);
        List<Stretch> stretches = stretches(today.minusDays(1), horizon);
        for (Stretch stretch : stretches) {
            if (time.isBefore(stretch.start.toInstant())) {
                return new OpenStatus(false, Optional.of(stretch.start));
            }
            if (time.isBefore(stretch.end.toInstant())) {
                // A stretch that outlasts the week ahead goes round it without an end.
                boolean endless = !stretch.end.toLocalDate().isBefore(horizon.plusDays(1));
                return new OpenStatus(true, endless ? Optional.empty() : Optional.of(stretch.end));
            }
        }
        return new OpenStatus(false, Optional.empty());
    }

    /** The week in words: "Monday to Friday, 8 am to noon and 1 pm to 5 pm (Central Time)". Begins small where the language lets it. */
    public String in(Language language) {
        return new ClockWords(language).week(this);
    }

    /** The periods of those days laid on the time line, those that touch joined into one. */
    private List<Stretch> stretches(LocalDate first, LocalDate last) {
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            for (OpenPeriod period : on(date.getDayOfWeek())) {
                Stretch next = stretch(date, period);
                int end = stretches.size() - 1;
                if (end >= 0 && stretches.get(end).end.isEqual(next.start)) {
                    stretches.set(end, new Stretch(stretches.get(end).start, next.end));
                } else {
                    stretches.add(next);
                }
            }
        }
        return stretches;
    }

    private Stretch stretch(LocalDate date, OpenPeriod period) {
        LocalDateTime closes = period.endsTheDay() ? date.plusDays(1).atStartOfDay() : date.atTime(period.closes());
        // Where the clock is set back, an hour comes twice: open at its first, closed at its second coming.
        return new Stretch(
                date.atTime(period.opens()).atZone(zone), closes.atZone(zone).withLaterOffsetAtOverlap());
    }

    private record Stretch(ZonedDateTime start, ZonedDateTime end) {}
}
