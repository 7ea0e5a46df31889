package org.milepost.insurance.benefits;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The time that an amount or a number counts for (EB06), and which of the three measures it then is. */
public enum Period {
    HOUR("6", Measure.TOTAL, Span.OCCASION),
    DAY("7", Measure.TOTAL, Span.OCCASION),
    TWENTY_FOUR_HOURS("13", Measure.TOTAL, Span.OCCASION),
    YEARS("21", Measure.TOTAL, Span.YEAR),
    SERVICE_YEAR("22", Measure.TOTAL, Span.YEAR),
    CALENDAR_YEAR("23", Measure.TOTAL, Span.YEAR),
    YEAR_TO_DATE("24", Measure.USED, Span.YEAR),
    CONTRACT("25", Measure.TOTAL, Span.YEAR),
    EPISODE("26", Measure.TOTAL, Span.OCCASION),
    VISIT("27", Measure.TOTAL, Span.OCCASION),
    OUTLIER("28", Measure.OTHER, Span.OCCASION),
    REMAINING("29", Measure.REMAINING, Span.YEAR),
    EXCEEDED("30", Measure.OTHER, Span.YEAR),
    NOT_EXCEEDED("31", Measure.OTHER, Span.YEAR),
    LIFETIME("32", Measure.TOTAL, Span.LIFETIME),
    LIFETIME_REMAINING("33", Measure.REMAINING, Span.LIFETIME),
    MONTH("34", Measure.TOTAL, Span.OCCASION),
    WEEK("35", Measure.TOTAL, Span.OCCASION),
    ADMISSION("36", Measure.TOTAL, Span.OCCASION),
    NOT_TOLD("", Measure.TOTAL, Span.YEAR),
    /** A code that is not in this table. */
    UNKNOWN("?", Measure.OTHER, Span.OCCASION);

    /** What an amount measures; one is never taken for another. */
    public enum Measure {
        TOTAL,
        USED,
        REMAINING,
        OTHER
    }

    /** What belongs together: a year's total, used and remaining; a lifetime's; what counts anew each time. */
    public enum Span {
        YEAR,
        LIFETIME,
        OCCASION
    }

    private static final Map<String, Period> BY_CODE =
            Stream.of(values()).collect(Collectors.toMap(period -> period.code, Function.identity()));

    private final String code;
    private final Measure measure;
    private final Span span;

    Period(String code, Measure measure, Span span) {
        this.code = code;
        this.measure = measure;
        this.span = span;
    }

    /** The meaning of {@code code}. */
    public static Period of(String code) {
        return BY_CODE.getOrDefault(code, UNKNOWN);
    }

    /** What an amount for it measures. */
    public Measure measure() {
        return measure;
    }

    /** What an amount for it counts together with. */
    public Span span() {
        return span;
    }

    /** X12's code. */
    public String code() {
        return code;
    }
}
