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
    default StaffMember require(Permission permission, CenterId center) {
        return person().filter(someone -> someone.may(permission, center)).orElseThrow(NotPermitted::new);
    }

    /**
     * Where the signed-in person may do {@code permission}.
     *
     * @throws NotPermitted when that is nowhere
     */
    default Reach require(Permission permission) {
        Reach reach = reach(permission);
        if (reach.isNowhere()) {
            throw new NotPermitted();
        }
        return reach;
    }

    /** Where the signed-in person may do {@code permission}; nowhere for a visitor. */
    default Reach reach(Permission permission) {
        return person().map(someone -> someone.reach(permission)).orElse(Reach.NOWHERE);
    }
}
