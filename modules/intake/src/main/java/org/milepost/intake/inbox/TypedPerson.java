package org.milepost.intake.inbox;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milepost.intake.PersonSought;
import org.milepost.platform.Private;

/**
 * Whom somebody means who typed a name and a birth date, such as "Ana Reyes 1980-01-31", "Reyes, Ana 1/31/1980" or, where nobody can
 * know where the last name begins, "Ana María de la Cruz 01/31/1980".
 */
final class TypedPerson {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(?<month>\\d{1,2})[/-](?<day>\\d{1,2})[/-](?<year>\\d{4})(?!\\d)");
    private static final int MOST_WORDS = 8;

    private TypedPerson() {}

    /** Whether a date is among the words, be it one of the calendar or not. */
    static boolean isDated(Private words) {
        return YEAR_FIRST.matcher(words.reveal()).find()
                || YEAR_LAST.matcher(words.reveal()).find();
    }

    /** Everybody who may be meant; nobody unless there are a date and at least two words. */
    static List<PersonSought> meantBy(Private words) {
        String typed = words.reveal();
        for (Pattern form : List.of(YEAR_FIRST, YEAR_LAST)) {
            Matcher date = form.matcher(typed);
            if (date.find()) {
                String name = typed.substring(0, date.start()) + " " + typed.substring(date.end());
                return date(date).map(born -> named(name.strip(), born)).orElse(List.of());
            }
        }
        return List.of();
    }

    private static Optional<LocalDate> date(Matcher date) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group("year")),
                    Integer.parseInt(date.group("month")),
                    Integer.parseInt(date.group("day"))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static List<PersonSought> named(String name, LocalDate born) {
        String[] parts = name.split(",", 2);
        if (parts.length == 2) {
            return List.of(person(parts[1], parts[0], born));
        }
        List<String> words = List.of(name.split("\\s+", MOST_WORDS));
        List<PersonSought> perhaps = new ArrayList<>();
        for (int first = 1; first < words.size(); first++) {
            String before = String.join(" ", words.subList(0, first));
            String after = String.join(" ", words.subList(first, words.size()));
            perhaps.add(person(before, after, born));
            perhaps.add(person(after, before, born));
        }
        return perhaps;
    }

    private static PersonSought person(String first, String last, LocalDate born) {
        return new PersonSought(Private.of(first.strip()), Private.of(last.strip()), born);
    }
}
