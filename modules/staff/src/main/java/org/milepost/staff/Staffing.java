package org.milepost.staff;

import java.util.List;
import java.util.UUID;

/**
 * Who works here, and who decides it. Whoever manages the staff of the network gives any role; whoever manages a center's gives that
 * center's, and is in charge of those only who work nowhere else. Nobody changes their own account here.
 */
public interface Staffing {
    /** Everybody whom the viewer may know of, by name. @throws NotPermitted if that is nobody */
    List<Colleague> colleagues();

    /** One of {@link #colleagues()}. @throws UnknownColleague if there is none that the viewer may know of */
    Colleague colleague(UUID person);

    /**
     * Opens an account that waits for its owner.
     *
     * @return what the link to hand over carries; it lasts seven days
     * @throws BeyondReach if the role is not the viewer's to give
     * @throws AddressTaken if the address has an account
     */
    InvitationToken invite(String name, String email, Grant grant);

    /**
     * A fresh link for somebody who lost the way in. Once it is used, the password and second factor from before are gone.
     *
     * @throws BeyondReach if the person works outside of the viewer's reach as well
     */
    InvitationToken newLink(UUID person);

    /** Gives a role, and signs the person out everywhere. @throws BeyondReach if it is not the viewer's to give */
    void give(UUID person, Grant grant);

    /** Takes a role away, and signs the person out everywhere. @throws BeyondReach if it is not the viewer's to take */
    void take(UUID person, Grant grant);

    /** Signs the person out everywhere, and takes their API tokens back. @throws BeyondReach if the person works outside of the viewer's reach as well */
    void signOut(UUID person);

    /** Ends the account for good. @throws BeyondReach if the person works outside of the viewer's reach as well */
    void end(UUID person);
}
