package org.milepost.insurance;

import org.milepost.insurance.benefits.PhoneAnswer;
import org.milepost.platform.Private;

/**
 * A call to a payer by somebody at the office. Prints as {@code •••}.
 *
 * @param spokenTo who answered: a name, an extension
 * @param told what they told
 */
public record PhoneCall(Private spokenTo, PhoneAnswer told) {
    @Override
    public String toString() {
        return "•••";
    }
}
