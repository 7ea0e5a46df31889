package org.milepost.staff;

import java.util.Optional;

/** The person behind the request that is being answered. */
public interface Viewer {
    /** Who it is; empty for a visitor. */
    Optional<StaffMember> person();

    /**
     * The signed-in person, who must be permitted.
     *
     * @throws NotPermitted unless somebody is signed in who may do {@code permission} at {@code center}
     */
    StaffMember require(Permission permission, CenterId center);

    /**
     * Where the signed-in person may do {@code permission}.
     *
     * @throws NotPermitted when that is nowhere
     */
    Reach require(Permission permission);

    /** Where the signed-in person may do {@code permission}; nowhere for a visitor. */
    Reach reach(Permission permission);
}
