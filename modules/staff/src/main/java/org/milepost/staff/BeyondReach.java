package org.milepost.staff;

import org.milepost.platform.Refusal;

/** Somebody would give or take what is not theirs to give. */
public final class BeyondReach extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Tells it. */
    public BeyondReach() {
        super(
                Kind.NOT_ALLOWED,
                "staff.beyond-reach",
                "This is not yours to change: you give roles where you manage staff, and never to yourself.");
    }
}
