package org.milepost.insurance;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/** Names one payer for good, such as {@code pinewater}. */
@Embeddable
public record PayerId(String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    /** @throws IllegalArgumentException unless the value is 2 to 40 lowercase letters, digits and hyphens, a letter first */
    public PayerId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the name of a payer. Expected a form like pinewater.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
