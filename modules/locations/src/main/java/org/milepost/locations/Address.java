package org.milepost.locations;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.regex.Pattern;

/**
 * Where a center receives people.
 *
 * @param state the two letters of the Postal Service, such as {@code MS}
 */
@Embeddable
public record Address(
        String street,
        String city,
        String state,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "zip"))
        ZipCode zip) {

    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

    /** @throws IllegalArgumentException if street or city are blank or the state is not two capitals */
    public Address {
        if (street.isBlank() || city.isBlank() || !STATE.matcher(state).matches()) {
            throw new IllegalArgumentException("An address has a street, a city and a state of two letters.");
        }
    }
}
