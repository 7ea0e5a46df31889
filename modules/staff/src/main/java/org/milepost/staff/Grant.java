package org.milepost.staff;

import java.util.Optional;

/**
 * A role that somebody holds.
 *
 * @param role what they do
 * @param center where; empty for the whole network
 */
public record Grant(Role role, Optional<CenterId> center) {
    /** Whether it permits {@code permission} at {@code place}. */
    public boolean permits(Permission permission, CenterId place) {
        return role.permits(permission) && center.map(place::equals).orElse(true);
    }
}
