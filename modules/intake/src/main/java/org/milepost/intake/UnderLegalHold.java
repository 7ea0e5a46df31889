package org.milepost.intake;

import org.milepost.platform.Refusal;

/** A record under legal hold was to be erased. */
public final class UnderLegalHold extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public UnderLegalHold() {
        super(
                Kind.CONFLICT,
                "intake.under-legal-hold",
                "This record is under legal hold, so nothing of it was erased. Whoever placed the hold has to lift it first.");
    }
}
