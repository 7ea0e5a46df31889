package org.milepost.staff;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names one center for good: the word under which it stands in addresses, such as {@code mississippi}.
 *
 * <p>The rights of staff are given by center, so the name lives here, below the module that describes centers.
 */
@Embeddable
public record CenterId(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("(?=.{2,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** The first words of addresses that are not centers'. */
    private static final Set<String> TAKEN = Set.of(
            "assets",
            "centers",
            "console",
            "contact",
            "es",
            "guides",
            "health",
            "how-we-route",
            "insurance",
            "metrics",
            "openapi");

    /**
     * @throws IllegalArgumentException unless the value is 2 to 40 lowercase letters, digits and single hyphens, a letter first, and no
     *     page of the network stands there
     */
    public CenterId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the name of a center. Expected a form like north-mississippi.");
        }
        if (TAKEN.contains(value)) {
            throw new IllegalArgumentException("A page of the network stands at this address. Choose another name.");
        }
    }

    /** The bare word, as it stands in an address. */
    @Override
    public String toString() {
        return value;
    }
}
