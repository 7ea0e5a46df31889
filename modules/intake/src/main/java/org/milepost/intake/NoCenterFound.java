package org.milepost.intake;

import org.milepost.platform.Refusal;

/** Neither the choice nor the ZIP code leads to a center. */
public final class NoCenterFound extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says how to go on. */
    public NoCenterFound() {
        super(
                Kind.INVALID,
                "intake.no-center-found",
                "We could not find a center for that ZIP code. Check the five digits, or choose a center from the list.");
    }
}
