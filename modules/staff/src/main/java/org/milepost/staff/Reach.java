package org.milepost.staff;

import java.util.Set;

/**
 * Where somebody may do a thing.
 *
 * @param network in the whole network
 * @param centers otherwise, at these centers
 */
public record Reach(boolean network, Set<CenterId> centers) {
    /** No place at all. */
    public static final Reach NOWHERE = new Reach(false, Set.of());

    public Reach {
        centers = Set.copyOf(centers);
    }

    /** Whether {@code center} is within reach. */
    public boolean covers(CenterId center) {
        return network || centers.contains(center);
    }

    /** Whether nothing is within reach. */
    public boolean isNowhere() {
        return !network && centers.isEmpty();
    }
}
