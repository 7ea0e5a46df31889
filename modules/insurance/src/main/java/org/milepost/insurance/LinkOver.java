package org.milepost.insurance;

import org.milepost.platform.Refusal;

/** A link to a coverage opens nothing (any more); which of the reasons it is, is not told. */
public final class LinkOver extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public LinkOver() {
        super(
                Kind.NOT_FOUND,
                "insurance.link-over",
                "This link no longer works: it is too old, was replaced by a new one, or was tried too often. The office can tell you what your plan said.");
    }
}
