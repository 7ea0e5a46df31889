package org.milepost.insurance.benefits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A limit on days, visits and the like.
 *
 * @param kind what is limited, such as {@code DY} for days (HSD01, EB09)
 * @param number so many, as received
 * @param period X12's code of what it counts for (HSD05, EB06); empty where it is not told
 */
public record Limit(String kind, String number, String period) {
    private static final int KIND = 1;
    private static final int NUMBER = 2;
    private static final int PERIOD = 5;

    /** The limits that {@code fact} tells: that of its own line, and those of the segments (HSD) that belong to it. */
    public static List<Limit> of(Fact fact) {
        List<Limit> limits = new ArrayList<>();
        BigDecimal quantity = fact.quantity();
        if (quantity != null) {
            limits.add(new Limit(
                    fact.key().quantityKind(),
                    quantity.toPlainString(),
                    fact.key().period().code()));
        }
        fact.key().limits().forEach(hsd -> limits.add(of(hsd)));
        return limits;
    }

    private static Limit of(String hsd) {
        String[] elements = hsd.split(Pattern.quote(hsd.substring(3, 4)), -1);
        return new Limit(element(elements, KIND), element(elements, NUMBER), element(elements, PERIOD));
    }

    private static String element(String[] elements, int n) {
        return n < elements.length ? elements[n] : "";
    }
}
