package org.milepost.intake;

import org.milepost.platform.Refusal;

/** There is no such inquiry, or none that the viewer may know of. */
public final class UnknownInquiry extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so, the same in both cases. */
    public UnknownInquiry() {
        super(
                Kind.NOT_FOUND,
                "intake.unknown-inquiry",
                "There is no inquiry with this number in the inboxes that you can open.");
    }
}
