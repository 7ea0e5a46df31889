package org.milepost.insurance;

import org.milepost.platform.Refusal;

/** A link to a prepared question opens nothing (any more); which of the reasons it is, is not told. */
public final class PreparedOver extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public PreparedOver() {
        super(
                Kind.NOT_FOUND,
                "insurance.prepared-over",
                "This link no longer works: it is older than 14 days, was used, or was tried too often. You can ask your plan without it: fill in the form yourself.");
    }
}
