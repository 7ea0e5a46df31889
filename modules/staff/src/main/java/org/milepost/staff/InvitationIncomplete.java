package org.milepost.staff;

import org.milepost.platform.Refusal;

/** What somebody invited typed does not open an account yet. */
public final class InvitationIncomplete extends Refusal {
    private static final long serialVersionUID = 1L;

    /** @param problem the key of what is wrong, such as {@link Passwords#problem} tells it */
    public InvitationIncomplete(String problem) {
        super(Kind.INVALID, problem, "Something is missing or can't be used. Check what you typed and try again.");
    }
}
