package org.milepost.insurance.explanation;

import java.math.BigDecimal;
import java.util.Locale;

/** Writes figures as people read them. */
public final class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /** Dollars as they are written in the United States, in either language. */
    public static String dollars(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return String.format(Locale.US, whole ? "$%,.0f" : "$%,.2f", amount);
    }

    /** The number of hundredths that {@code share} is: 20 for 0.2. */
    public static String percent(BigDecimal share) {
        return share.multiply(HUNDRED).stripTrailingZeros().toPlainString();
    }
}
