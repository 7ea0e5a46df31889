package org.milepost.insurance.estimates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.insurance.ContractTerms;
import org.milepost.insurance.NetworkStatus;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.OtherPayer;
import org.milepost.insurance.benefits.Status;
import org.milepost.locations.LevelOfCare;

/**
 * What a center's care may cost one person.
 *
 * @param told the estimates, from the most to the least intensive level
 * @param without the levels that have none, by why
 */
public record Estimates(List<Estimate> told, Map<Reason, List<LevelOfCare>> without) {
    public Estimates {
        told = List.copyOf(told);
        without = Map.copyOf(without);
    }

    /**
     * What {@code summary} and {@code terms} allow to say.
     *
     * @param complete whether every question to the payer has its answer
     * @param offered the levels of care that the center has
     */
    public static Estimates of(
            CoverageSummary summary, ContractTerms terms, boolean complete, Set<LevelOfCare> offered) {
        Optional<Reason> forNone = reason(summary, terms, complete);
        List<Estimate> told = new ArrayList<>();
        Map<Reason, List<LevelOfCare>> without = new EnumMap<>(Reason.class);
        for (LevelOfCare level : LevelOfCare.values()) {
            if (offered.contains(level)) {
                Outcome outcome = forNone.map(Outcome::without)
                        .orElseGet(() -> new LevelReckoning(summary, terms, level).outcome());
                outcome.estimate().ifPresent(told::add);
                outcome.reason()
                        .ifPresent(reason -> without.computeIfAbsent(reason, any -> new ArrayList<>())
                                .add(level));
            }
        }
        return new Estimates(told, without);
    }

    /** The estimate for {@code level}; empty where there is none. */
    public Optional<Estimate> of(LevelOfCare level) {
        return told.stream().filter(estimate -> estimate.level() == level).findFirst();
    }

    /** Why there can be no estimate for any level. */
    private static Optional<Reason> reason(CoverageSummary summary, ContractTerms terms, boolean complete) {
        if (summary.status() != Status.ACTIVE) {
            return Optional.of(complete ? Reason.PLAN_NOT_ACTIVE : Reason.INCOMPLETE);
        }
        if (!complete) {
            return Optional.of(Reason.INCOMPLETE);
        }
        if (summary.isCarvedOut()) {
            return Optional.of(Reason.CARVE_OUT);
        }
        boolean several = summary.plans().stream()
                        .filter(plan -> plan.status() == Status.ACTIVE)
                        .count()
                > 1;
        if (several || summary.otherPayers().stream().anyMatch(OtherPayer::isAnotherPlan)) {
            return Optional.of(Reason.SEVERAL_PLANS);
        }
        return terms.status() == NetworkStatus.UNKNOWN ? Optional.of(Reason.NETWORK_UNKNOWN) : Optional.empty();
    }

    /** An estimate, or why there is none. */
    record Outcome(Optional<Estimate> estimate, Optional<Reason> reason) {
        static Outcome of(Estimate estimate) {
            return new Outcome(Optional.of(estimate), Optional.empty());
        }

        static Outcome without(Reason reason) {
            return new Outcome(Optional.empty(), Optional.of(reason));
        }
    }
}
