package org.milepost.staff;

import org.milepost.platform.Refusal;

/** There is nobody of this number whom the viewer may know of. */
public final class UnknownColleague extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Tells it. */
    public UnknownColleague() {
        super(Kind.NOT_FOUND, "staff.unknown-colleague", "Nobody of your staff stands at this address.");
    }
}
