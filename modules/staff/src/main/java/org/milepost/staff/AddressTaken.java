package org.milepost.staff;

import org.milepost.platform.Refusal;

/** The e-mail address has an account. */
public final class AddressTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Tells it. */
    public AddressTaken() {
        super(
                Kind.CONFLICT,
                "staff.address-taken",
                "Somebody with this e-mail has an account already. Look for them in the list of staff.");
    }
}
