package org.milepost.insurance;

import org.milepost.platform.Refusal;

/** A verification is not asked again as somebody wants it to be. */
public final class NotAskedAsWanted extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public NotAskedAsWanted() {
        super(
                Kind.CONFLICT,
                "console.not-asked-again",
                "This plan was asked with other data or about another day, was asked as often as it may be, is in no list of ours, or is to be asked by a person. Read the response to see how it stands.");
    }
}
