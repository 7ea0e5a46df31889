package org.milepost.locations;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A five-digit ZIP code of the United States Postal Service. */
@Embeddable
public record ZipCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{5}");
    private static final Pattern AS_TYPED = Pattern.compile("\\s*([0-9]{5})(-?[0-9]{4})?\\s*");

    /** @throws IllegalArgumentException unless the value is five digits */
    public ZipCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a ZIP code. Expected five digits.");
        }
    }

    /** Reads what a person typed: spaces around it and the four further digits of ZIP+4 are no mistake. */
    public static Optional<ZipCode> typed(String text) {
        Matcher matcher = AS_TYPED.matcher(text);
        return matcher.matches() ? Optional.of(new ZipCode(matcher.group(1))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
