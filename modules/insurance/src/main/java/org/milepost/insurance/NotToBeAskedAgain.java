package org.milepost.insurance;

import org.milepost.platform.Refusal;

/** A plan that is being asked, waits for a correction, or can't be asked by machine is not asked again. */
public final class NotToBeAskedAgain extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public NotToBeAskedAgain() {
        super(
                Kind.CONFLICT,
                "insurance.not-to-be-asked-again",
                "This plan can’t be asked again now: it is being asked, waits for the person’s correction, or has to be called.");
    }
}
