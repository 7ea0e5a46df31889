package org.milepost.intake;

import org.milepost.platform.Refusal;

/** Something was to be done with an inquiry that was forgotten. */
public final class AlreadyForgotten extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public AlreadyForgotten() {
        super(
                Kind.CONFLICT,
                "intake.already-forgotten",
                "What the person wrote was erased, so nothing can be done with this inquiry any more.");
    }
}
