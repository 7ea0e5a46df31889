package org.milepost.locations;

import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/** A telephone number of the North American Numbering Plan, in the form {@code 601-555-0142}. */
@Embeddable
public record PhoneNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[2-9][0-9]{2}-[2-9][0-9]{2}-[0-9]{4}");

    /** @throws IllegalArgumentException unless the value has the form 601-555-0142 */
    public PhoneNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a phone number. Expected the form 601-555-0142.");
        }
    }

    /** What a link dials: {@code tel:+16015550142} (RFC 3966). */
    public String link() {
        return "tel:" + international();
    }

    /** The number as the world dials it: {@code +16015550142} (E.164). */
    public String international() {
        return "+1" + value.replace("-", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
