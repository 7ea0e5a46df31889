package org.milepost.staff;

import java.util.Optional;

/**
 * A role that somebody holds.
 *
 * @param role what they do
 * @param center where; empty for the whole network
 */
public record Grant(Role role, Optional<CenterId> center) {
    /** The role and, where it does not hold in the whole network, the center: "Auditor", "Admissions agent, …". */
    public String words(CenterNames centers) {
        return role.title() + center.map(place -> ", " + centers.nameOf(place)).orElse("");
    }

    /** Whether it permits {@code permission} at {@code place}. */
    public boolean permits(Permission permission, CenterId place) {
        return role.permits(permission) && center.map(place::equals).orElse(true);
    }
}
