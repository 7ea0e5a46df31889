package org.milepost.staff;

import org.milepost.platform.Refusal;

/** Somebody signed in was asked to show once more that it is they, and did not. */
public final class NotShown extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Tells it. */
    public NotShown() {
        super(
                Kind.INVALID,
                "staff.not-shown",
                "This is neither your password nor a code that works now. Check it and try again.");
    }
}
