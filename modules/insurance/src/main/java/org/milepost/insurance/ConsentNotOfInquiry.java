package org.milepost.insurance;

import org.milepost.platform.Refusal;

/** The consent that a request names is none of its inquiry’s to ask health plans. */
public final class ConsentNotOfInquiry extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public ConsentNotOfInquiry() {
        super(
                Kind.INVALID,
                "console.consent-not-of-inquiry",
                "This is no consent to ask health plans that is stored with this inquiry, so nobody was asked.");
    }
}
