package org.milepost.content;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/** The word under which a page stands in addresses, such as {@code klonopin-addiction}. */
@Embeddable
public record PageName(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("(?=.{2,80}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** The words of welcome on a center's home; no article has this name. */
    public static final PageName WELCOME = new PageName("welcome");

    /** @throws IllegalArgumentException unless the value is 2 to 80 lowercase letters, digits and single hyphens, a letter first */
    public PageName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the name of a page. Expected a form like klonopin-addiction.");
        }
    }

    /** The bare word, as it stands in an address. */
    @Override
    public String toString() {
        return value;
    }
}
