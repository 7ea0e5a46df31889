package org.milepost.intake;

import org.milepost.platform.Refusal;

/** The record of somebody who was admitted was to be erased. */
public final class AdmittedRecord extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public AdmittedRecord() {
        super(
                Kind.CONFLICT,
                "intake.admitted-record",
                "This person was admitted, so their record belongs to their care and isn’t erased here. If they were not admitted, reopen the inquiry in the inbox first.");
    }
}
