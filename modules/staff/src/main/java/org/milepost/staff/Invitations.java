package org.milepost.staff;

import java.util.List;
import java.util.Optional;
import org.milepost.platform.Sessions;

/** The way of somebody invited into their account. */
public interface Invitations {
    /** Whom the link invites; empty where it was used, replaced, or ran out. */
    Optional<StaffMember> invitee(InvitationToken token);

    /**
     * Opens the account and uses the link up. What opened the account before is gone.
     *
     * @param password that fits {@link Passwords#problem}
     * @param code what the app shows that holds the offered secret; not looked at where the account needs no second factor
     * @return recovery codes to show this once, none where no second factor is needed; empty where the code is wrong
     * @throws InvitationOver if the link was used, replaced, or ran out
     */
    Optional<List<String>> accept(InvitationToken token, String password, String code);

    /**
     * Opens the account with a passkey in place of an app, and uses the link up. What opened the account before is gone.
     *
     * @param password that fits {@link Passwords#problem}
     * @param passkey what its owner calls it
     * @param ceremony what {@link Passkeys#makingOnly} gave to the browser
     * @param response the browser's RegistrationResponseJSON
     * @return whether it was made in that ceremony
     * @throws InvitationOver if the link was used, replaced, or ran out
     */
    boolean acceptByPasskey(
            InvitationToken token, String password, String passkey, Sessions.Token ceremony, String response);
}
