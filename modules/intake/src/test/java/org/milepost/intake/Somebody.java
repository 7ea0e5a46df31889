package org.milepost.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.milepost.platform.Scope;
import org.milepost.staff.CenterId;
import org.milepost.staff.Grant;
import org.milepost.staff.Permission;
import org.milepost.staff.Reach;
import org.milepost.staff.Role;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;

/** Whoever is signed in. */
public record Somebody(StaffMember member) implements Viewer {
    /** A member of staff with one role; in the whole network where no center is named. */
    public static StaffMember member(String digit, Role role, Optional<CenterId> center) {
        return new StaffMember(
                UUID.fromString("00000000-0000-0000-0000-00000000000" + digit),
                role.title() + " " + digit,
                digit + "@example.org",
                List.of(new Grant(role, center)));
    }

    /** The scope in which the application works for them. */
    public static Scope scope(StaffMember member) {
        Reach reach = member.reach(Permission.READ_INQUIRIES);
        Set<String> names =
                Set.copyOf(reach.centers().stream().map(CenterId::value).toList());
        return new Scope.Staff(
                member.id(), new Scope.Places(reach.network(), names), new Scope.Places(false, Set.of()));
    }

    @Override
    public Optional<StaffMember> person() {
        return Optional.of(member);
    }
}
