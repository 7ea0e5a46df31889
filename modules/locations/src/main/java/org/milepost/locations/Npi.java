package org.milepost.locations;

import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/** A National Provider Identifier: ten digits, the last one a check digit (45 CFR 162.406). */
@Embeddable
public record Npi(String value) {

    private static final Pattern FORM = Pattern.compile("[12][0-9]{9}");

    /** What the card issuer's prefix 80840 adds to the Luhn sum of every NPI. */
    private static final int PREFIX_SUM = 24;

    /** @throws IllegalArgumentException unless the value is ten digits with the right check digit */
    public Npi {
        if (!FORM.matcher(value).matches() || luhnSum(value) % 10 != 0) {
            throw new IllegalArgumentException("Not an NPI. Expected ten digits, the last one the check digit.");
        }
    }

    private static int luhnSum(String digits) {
        int sum = PREFIX_SUM;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted / 10 + weighted % 10;
        }
        return sum;
    }

    @Override
    public String toString() {
        return value;
    }
}
