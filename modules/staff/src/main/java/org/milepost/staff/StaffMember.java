package org.milepost.staff;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody who works here.
 *
 * @param id the account
 * @param name as colleagues know them
 * @param email what they sign in with
 * @param grants what they may do, and where
 */
public record StaffMember(UUID id, String name, String email, List<Grant> grants) {
    public StaffMember {
        grants = List.copyOf(grants);
    }

    /** Whether they may do {@code permission} at {@code center}. */
    public boolean may(Permission permission, CenterId center) {
        return grants.stream().anyMatch(grant -> grant.permits(permission, center));
    }

    /** Where they may do {@code permission}. */
    public Reach reach(Permission permission) {
        List<Grant> fitting = grants.stream()
                .filter(grant -> grant.role().permits(permission))
                .toList();
        Set<CenterId> centers =
                fitting.stream().flatMap(grant -> grant.center().stream()).collect(Collectors.toUnmodifiableSet());
        return new Reach(fitting.stream().anyMatch(grant -> grant.center().isEmpty()), centers);
    }

    /** Whether one of their roles asks for more than a password at sign-in. */
    public boolean needsSecondFactor() {
        return grants.stream().anyMatch(grant -> grant.role().needsSecondFactor());
    }
}
