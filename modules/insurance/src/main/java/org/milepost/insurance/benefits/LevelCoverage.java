package org.milepost.insurance.benefits;

import java.util.List;
import org.milepost.locations.LevelOfCare;

/**
 * What the plan said of one level of care.
 *
 * @param level the level
 * @param inNetwork with a provider in the plan's network
 * @param outOfNetwork with any other
 * @param costs what the patient pays (co-pay, co-insurance), each with its tier
 * @param costsLent whether {@code costs} speak of mental health or the plan as a whole, because of this level none were told
 * @param limits on days, visits and the like
 */
public record LevelCoverage(
        LevelOfCare level,
        Coverage inNetwork,
        Coverage outOfNetwork,
        List<Fact> costs,
        boolean costsLent,
        List<Fact> limits) {
    public LevelCoverage {
        costs = List.copyOf(costs);
        limits = List.copyOf(limits);
    }

    /** What the plan said for {@code tier}, in or out of network. */
    public Coverage on(NetworkTier tier) {
        return tier == NetworkTier.OUT ? outOfNetwork : inNetwork;
    }
}
