package org.milepost.staff.accounts;

import java.util.Optional;
import java.util.Set;
import org.milepost.staff.CenterId;
import org.milepost.staff.Grant;
import org.milepost.staff.Permission;
import org.milepost.staff.Reach;
import org.milepost.staff.Role;
import org.milepost.staff.StaffMember;

/** Somebody who gives and takes roles, and how far that reaches. */
record Appointer(StaffMember self) {
    private static final Set<Role> OF_THE_NETWORK = Set.of(Role.NETWORK_MARKETER, Role.NETWORK_ADMINISTRATOR);
    private static final Set<Role> OF_A_CENTER = Set.of(Role.CENTER_EDITOR, Role.CENTER_ADMINISTRATOR);

    /** Whether the role is theirs to give and take there. An auditor watches a center's administrator too, so only the network names one. */
    boolean gives(Grant grant) {
        return exists(grant) && within(grant.center()) && (reach().network() || grant.role() != Role.AUDITOR);
    }

    /** Whether {@code other} is theirs to let in anew, sign out or let go: not where others are in charge as well, nor they themselves. */
    boolean isInChargeOf(StaffMember other) {
        return !other.id().equals(self.id())
                && (reach().network()
                        || (!other.grants().isEmpty() && other.grants().stream().allMatch(this::gives)));
    }

    private boolean within(Optional<CenterId> center) {
        return center.map(reach()::covers).orElse(reach().network());
    }

    private Reach reach() {
        return self.reach(Permission.MANAGE_STAFF);
    }

    private static boolean exists(Grant grant) {
        return grant.center().isPresent()
                ? !OF_THE_NETWORK.contains(grant.role())
                : !OF_A_CENTER.contains(grant.role());
    }
}
