package org.milepost.intake;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/** Names one inquiry, in the form {@code MP-4F2A-9C7D}: what a person quotes on the telephone. It tells nothing else. */
@Embeddable
public record InquiryNumber(String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("MP-[0-9A-F]{4}-[0-9A-F]{4}");

    /** @throws IllegalArgumentException unless the value has the form MP-4F2A-9C7D */
    public InquiryNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an inquiry number. Expected the form MP-4F2A-9C7D.");
        }
    }

    /** The number that {@code bits} spell. */
    public static InquiryNumber of(int bits) {
        return new InquiryNumber(String.format("MP-%04X-%04X", bits >>> 16, bits & 0xFFFF));
    }

    @Override
    public String toString() {
        return value;
    }
}
