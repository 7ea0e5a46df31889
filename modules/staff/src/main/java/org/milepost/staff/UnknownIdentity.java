package org.milepost.staff;

import org.milepost.platform.Refusal;

/** The identity provider knows somebody who has no open account here. */
public final class UnknownIdentity extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Tells it the same way whatever the reason, so that nobody learns who works here. */
    public UnknownIdentity() {
        super(
                Kind.NOT_ALLOWED,
                "staff.unknown-identity",
                "No account here is open to this sign-in. Ask whoever manages staff.");
    }
}
