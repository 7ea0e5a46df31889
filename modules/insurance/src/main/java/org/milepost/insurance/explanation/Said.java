package org.milepost.insurance.explanation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.milepost.insurance.x12.Segment;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;

/** One explanation while it is put together: its parts, and what in the segment stands in no table. */
final class Said {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}(\\.\\d{0,18})?|\\.\\d{1,18}");
    private static final DateTimeFormatter LONG_DAY = strict("uuuuMMdd");
    private static final DateTimeFormatter SHORT_DAY = strict("uuMMdd");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Language.ENGLISH.locale());

    private final Segment segment;
    private final Texts words;
    private final List<String> parts = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    Said(Segment segment, Texts words) {
        this.segment = segment;
        this.words = words;
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Adds the text called {@code key}. */
    Said say(String key, Object... arguments) {
        parts.add(words.say(key, arguments));
        return this;
    }

    /** Adds {@code part} unless it is empty. */
    Said add(String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return this;
    }

    /** Adds the text called {@code key} about element {@code n}, where that is told. */
    Said about(String key, int n) {
        return segment.element(n).isEmpty() ? this : say(key, segment.element(n));
    }

    /** Element {@code n} as it came, or that it was not told. */
    String element(int n) {
        return segment.element(n).isEmpty() ? words.say("nothing") : segment.element(n);
    }

    /** The code in element {@code n} in the words of {@code table}; an unknown one is told and noted. */
    String code(String table, int n) {
        return code(table, n, segment.element(n));
    }

    /** The same of one of several codes. */
    String code(String table, int n, String code) {
        if (code.isEmpty()) {
            return words.say("nothing");
        }
        String key = table + "." + code;
        if (words.knows(key)) {
            return words.say(key);
        }
        note(n);
        return words.say("code", code);
    }

    /** Notes that element {@code n} holds what stands in no table. */
    void note(int n) {
        unknown.add(String.format(Locale.ROOT, "%s%02d", segment.id(), n));
    }

    /** Notes that the segment itself is not known. */
    void noteSegment() {
        unknown.add(segment.id());
    }

    /** Element {@code n} as a day; as it came where it is none. */
    String day(int n) {
        String digits = segment.element(n);
        try {
            return DAY.format(LocalDate.parse(digits, digits.length() == 6 ? SHORT_DAY : LONG_DAY));
        } catch (DateTimeParseException none) {
            return element(n);
        }
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Element {@code n} in dollars; as it came where it is no number. */
    String dollars(int n) {
        return isNumber(n) ? Figures.dollars(new BigDecimal(segment.element(n))) : segment.element(n);
    }

    boolean isNumber(int n) {
        return NUMBER.matcher(segment.element(n)).matches();
    }

    /** Elements from {@code first} to {@code last} that are told, one blank between them. */
    String joined(int... elements) {
        return java.util.Arrays.stream(elements)
                .mapToObj(segment::element)
                .filter(element -> !element.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** All parts as one sentence. */
    SegmentExplanation together() {
        String sentence = String.join(", ", parts);
        String capital = sentence.isEmpty() ? "" : sentence.substring(0, 1).toUpperCase(Locale.ROOT);
        boolean ends = sentence.endsWith(".") || sentence.endsWith("”");
        return new SegmentExplanation(
                sentence.isEmpty() ? words.say("empty") : capital + sentence.substring(1) + (ends ? "" : "."), unknown);
    }
}
