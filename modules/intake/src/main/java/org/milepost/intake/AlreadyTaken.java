package org.milepost.intake;

import org.milepost.platform.Refusal;

/** A colleague was faster. */
public final class AlreadyTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public AlreadyTaken() {
        super(Kind.CONFLICT, "intake.already-taken", "A colleague has taken this inquiry on. Reload to see who.");
    }
}
