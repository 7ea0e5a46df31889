package org.milepost.insurance;

import org.milepost.platform.Private;

/**
 * A link under which a person finds their coverage again, and the code that goes with it; both are told once. Prints as {@code •••}.
 *
 * @param token what the link carries: 128 random bits, few enough to be typed, in letters that an address may have, of which only the hash is kept
 * @param code six digits, of which only the hash is kept
 */
public record SummaryLink(Private token, Private code) {
    @Override
    public String toString() {
        return "•••";
    }
}
