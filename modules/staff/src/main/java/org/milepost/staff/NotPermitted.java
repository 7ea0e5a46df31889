package org.milepost.staff;

import org.milepost.platform.Refusal;

/** The signed-in person holds no grant for this, here. */
public final class NotPermitted extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Tells it without saying what stands behind the door. */
    public NotPermitted() {
        super(
                Kind.NOT_ALLOWED,
                "staff.not-permitted",
                "Your account does not open this. If you need it for your work, ask your network administrator.");
    }
}
