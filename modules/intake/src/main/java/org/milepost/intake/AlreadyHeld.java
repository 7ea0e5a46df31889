package org.milepost.intake;

import org.milepost.platform.Refusal;

/** A legal hold was to be placed where one stands. */
public final class AlreadyHeld extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public AlreadyHeld() {
        super(Kind.CONFLICT, "intake.already-held", "This record is under legal hold already.");
    }
}
