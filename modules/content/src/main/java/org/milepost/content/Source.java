package org.milepost.content;

import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.regex.Pattern;
import org.milepost.platform.Language;

/**
 * Where a statement comes from.
 *
 * @param key the name under which the text refers to it, such as {@code fda-2020}
 * @param published when, as exactly as is known: {@code 2025}, {@code 2020-06} or {@code 2020-09-23}
 */
public record Source(String key, String published, String publisher, String title, URI address) {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*");

    /** @throws IllegalArgumentException if the key has another form, the day is none, a name is blank or the address is not https */
    public Source {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("A source has a key like fda-2020.");
        }
        parsed(published);
        if (publisher.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("The source " + key + " names its publisher and its title.");
        }
        if (!"https".equals(address.getScheme())) {
            throw new IllegalArgumentException("The source " + key + " has an https address.");
        }
    }

    /** When it was published, in words: "September 23, 2020", "June 2020", "2025". */
    public String published(Language language) {
        Object date = parsed(published);
        if (date instanceof LocalDate day) {
            return day.format(
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
        }
        if (date instanceof YearMonth month) {
            String pattern = language == Language.SPANISH ? "LLLL 'de' uuuu" : "LLLL uuuu";
            return month.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
        }
        return published;
    }

    private static Object parsed(String published) {
        try {
            return switch (published.length()) {
                case 4 -> Year.parse(published);
                case 7 -> YearMonth.parse(published);
                default -> LocalDate.parse(published);
            };
        } catch (java.time.DateTimeException notADay) {
            throw new IllegalArgumentException("A source has a day like 2025, 2020-06 or 2020-09-23.", notADay);
        }
    }
}
