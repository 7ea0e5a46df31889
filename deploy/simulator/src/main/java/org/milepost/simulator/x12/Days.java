package org.milepost.simulator.x12;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days and times as X12 writes them. */
public final class Days {
    private static final DateTimeFormatter D8 =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3])[0-5][0-9]");

    private Days() {}

    /** The day that a text names in the form 20260131 (D8), or nothing where it names none. */
    public static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text, D8));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day in the form 20260131 (D8). */
    public static String write(LocalDate day) {
        return D8.format(day);
    }

    /** Whether a text is a time in the form 2359. */
    static boolean isTime(String text) {
        return TIME.matcher(text).matches();
    }
}
