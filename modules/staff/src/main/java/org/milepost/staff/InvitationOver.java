package org.milepost.staff;

import org.milepost.platform.Refusal;

/** The link was used, replaced, or ran out. */
public final class InvitationOver extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Tells it. */
    public InvitationOver() {
        super(
                Kind.NOT_FOUND,
                "staff.invitation-over",
                "This link is over: it was used, or a newer one was made. Ask whoever gave it to you for a new one.");
    }
}
