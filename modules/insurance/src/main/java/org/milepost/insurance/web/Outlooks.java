package org.milepost.insurance.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.ContractTerms;
import org.milepost.insurance.Contracts;
import org.milepost.insurance.Payer;
import org.milepost.insurance.Standing;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.Plan;
import org.milepost.insurance.benefits.Status;
import org.milepost.insurance.estimates.Estimates;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.platform.Texts;

/** Puts a person's coverage beside their center's contracts. */
@Dependent
class Outlooks {
    private final Contracts contracts;
    private final Centers centers;
    private final Clock clock;

    @Inject
    Outlooks(Contracts contracts, Centers centers, Clock clock) {
        this.contracts = contracts;
        this.centers = centers;
        this.clock = clock;
    }

    /** What can be said of {@code standing} today; nothing as long as the payer has told nothing. */
    OutlookView of(Standing standing, Texts t) {
        Optional<Center> center = centers.find(standing.center());
        Optional<CoverageSummary> summary = standing.summary().filter(known -> known.status() != Status.REJECTED);
        return summary.flatMap(known -> center.map(where -> of(standing, known, where, t)))
                .orElse(OutlookView.NOTHING);
    }

    private OutlookView of(Standing standing, CoverageSummary summary, Center center, Texts t) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), center.hours().zone());
        // Where another company answers for this care, it is that one's network that counts.
        ContractTerms terms = standing.payer()
                .filter(payer -> !summary.isCarvedOut())
                .map(Payer::id)
                .map(payer -> contracts.terms(center.id(), payer, plans(summary), today))
                .orElse(ContractTerms.UNKNOWN);
        // Who called the plan asked for whatever was still open.
        boolean complete = standing.isComplete()
                || (standing.state() == Standing.State.OFFICE
                        && !standing.calls().isEmpty());
        Estimates estimates = Estimates.of(summary, terms, complete, center.levels());
        return new OutlookWords(t, center.name()).say(summary.status(), terms.status(), estimates);
    }

    /** The plans in force, as the payer writes them. */
    private static List<String> plans(CoverageSummary summary) {
        List<String> active = summary.plans().stream()
                .filter(plan -> plan.status() == Status.ACTIVE)
                .map(Plan::name)
                .toList();
        return active.isEmpty() ? List.of("") : active;
    }
}
