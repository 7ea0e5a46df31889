package org.milepost.insurance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.staff.CenterId;
import org.milepost.staff.Grant;
import org.milepost.staff.Role;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;

/** Whoever is signed in, with one role at one center. */
public record SomebodyAtWork(Role role, CenterId center) implements Viewer {
    @Override
    public Optional<StaffMember> person() {
        return Optional.of(new StaffMember(
                UUID.fromString("00000000-0000-0000-0000-000000000007"),
                "Robin Example",
                "robin@example.org",
                List.of(new Grant(role, Optional.of(center)))));
    }
}
