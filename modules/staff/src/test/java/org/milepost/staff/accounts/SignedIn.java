package org.milepost.staff.accounts;

import java.util.Optional;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;

/** Somebody who is signed in. */
record SignedIn(StaffMember member) implements Viewer {

    @Override
    public Optional<StaffMember> person() {
        return Optional.of(member);
    }
}
