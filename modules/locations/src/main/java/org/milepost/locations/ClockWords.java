package org.milepost.locations;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;

/** Says times of day and opening hours the way people say them. */
final class ClockWords {

    private final Texts texts;
    private final Language language;

    ClockWords(Language language) {
        this.texts = Texts.of(ClockWords.class, language);
        this.language = language;
    }

    /**
     * "Open now, until 5 pm". The day is named where the time alone would mislead: an opening on another day, a closing more than a
     * day off.
     */
    String status(OpenStatus status, Instant now) {
        String key = status.open() ? "hours.open" : "hours.closed";
        if (status.changes().isEmpty()) {
            return texts.say(key);
        }
        ZonedDateTime change = status.changes().get();
        ZonedDateTime here = now.atZone(change.getZone());
        boolean today = change.toLocalDate().equals(here.toLocalDate());
        boolean nextTimeRound = status.open() && change.isBefore(here.plusDays(1));
        return today || nextTimeRound
                ? texts.say(key + ".until", at(change.toLocalTime()))
                : texts.say(key + ".until-day", day(change.getDayOfWeek()), at(change.toLocalTime()));
    }

    /** The same with the name of the time zone, for people who may be in another. */
    String statusFromAfar(OpenStatus status, Instant now) {
        return status.changes()
                .map(change -> texts.say("hours.from-afar", status(status, now), zone(change.getZone())))
                .orElseGet(() -> status(status, now));
    }

    /** "Monday to Friday, 8 am to noon and 1 pm to 5 pm; Saturday, 9 am to 1 pm (Central Time)". */
    String week(OpeningHours hours) {
        if (hours.periods().isEmpty()) {
            return texts.say("hours.none");
        }
        String lines = DayRun.of(hours).stream()
                .map(run -> texts.say("hours.line", days(run), periods(run.periods())))
                .collect(joining("; "));
        return texts.say("hours.zone", lines, zone(hours.zone()));
    }

    private String days(DayRun run) {
        return switch (run.length()) {
            case 1 -> day(run.first());
            case 2 -> texts.say("days.two", day(run.first()), day(run.last()));
            case 7 -> texts.say("days.all");
            default -> texts.say("days.run", day(run.first()), day(run.last()));
        };
    }

    private String periods(List<OpenPeriod> periods) {
        List<String> said = new ArrayList<>(periods.stream().map(this::period).toList());
        String last = said.remove(said.size() - 1);
        return said.isEmpty() ? last : texts.say("times.and", String.join(", ", said), last);
    }

    private String period(OpenPeriod period) {
        boolean allDay = period.opens().equals(LocalTime.MIDNIGHT) && period.endsTheDay();
        return allDay
                ? texts.say("times.all-day")
                : texts.say("times.run", time(period.opens()), time(period.closes()));
    }

    /** "5 pm", "8:30 am", "noon". */
    private String time(LocalTime time) {
        if (time.equals(LocalTime.MIDNIGHT)) {
            return texts.say("time.midnight");
        }
        if (time.equals(LocalTime.NOON)) {
            return texts.say("time.noon");
        }
        String minutes = time.getMinute() == 0 ? "" : String.format(":%02d", time.getMinute());
        return texts.say(time.isBefore(LocalTime.NOON) ? "time.am" : "time.pm", hour(time) + minutes);
    }

    /** The same as a moment: with the article, where the language asks for one. */
    private String at(LocalTime time) {
        return texts.say(hour(time) == 1 ? "time.at.one" : "time.at", time(time));
    }

    private static int hour(LocalTime time) {
        return (time.getHour() + 11) % 12 + 1;
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, language.locale());
    }

    private String zone(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, language.locale());
    }
}
