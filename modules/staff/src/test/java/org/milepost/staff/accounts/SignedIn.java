package org.milepost.staff.accounts;

import java.util.Optional;
import org.milepost.staff.CenterId;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Permission;
import org.milepost.staff.Reach;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;

/** Somebody who is signed in. */
record SignedIn(StaffMember member) implements Viewer {

    @Override
    public Optional<StaffMember> person() {
        return Optional.of(member);
    }

    @Override
    public StaffMember require(Permission permission, CenterId center) {
        return person().filter(someone -> someone.may(permission, center)).orElseThrow(NotPermitted::new);
    }

    @Override
    public Reach require(Permission permission) {
        return Optional.of(reach(permission))
                .filter(reach -> !reach.isNowhere())
                .orElseThrow(NotPermitted::new);
    }

    @Override
    public Reach reach(Permission permission) {
        return member.reach(permission);
    }
}
