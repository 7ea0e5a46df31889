package org.milepost.insurance;

import org.milepost.platform.Refusal;

/** A correction came for a verification that does not wait for one. */
public final class NothingToCorrect extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public NothingToCorrect() {
        super(
                Kind.CONFLICT,
                "insurance.nothing-to-correct",
                "Your plan is being asked already, or it has answered. Go back to see how it stands.");
    }
}
