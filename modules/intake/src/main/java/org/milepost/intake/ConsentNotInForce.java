package org.milepost.intake;

import org.milepost.platform.Refusal;

/** The consent was revoked, has expired, or was given for something else. */
public final class ConsentNotInForce extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says that nothing was sent. */
    public ConsentNotInForce() {
        super(
                Kind.CONFLICT,
                "intake.consent-not-in-force",
                "The consent for this was taken back or has run out, so nothing was sent. Ask the person for a new one.");
    }
}
