package org.milepost.intake;

import org.milepost.platform.Refusal;

/** Somebody sent something without agreeing to what it needs. */
public final class ConsentMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Asks for it. */
    public ConsentMissing() {
        super(
                Kind.INVALID,
                "intake.consent-missing",
                "We may only do this if you agree. Please tick the box, or call us instead.");
    }
}
