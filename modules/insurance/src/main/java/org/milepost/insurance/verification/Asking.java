package org.milepost.insurance.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.milepost.insurance.Renewals;
import org.milepost.insurance.Standing;
import org.milepost.insurance.connections.Ways;
import org.milepost.locations.Centers;
import org.milepost.platform.Jobs;
import org.milepost.staff.CenterId;

/** Has plans asked, in the caller's transaction. */
@Dependent
class Asking {
    private final VerificationStore store;
    private final Centers centers;
    private final Ways ways;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    Asking(VerificationStore store, Centers centers, Ways ways, Jobs jobs, Clock clock) {
        this.store = store;
        this.centers = centers;
        this.ways = ways;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The day where the care would be given: that is the day that is asked about. */
    LocalDate today(CenterId center) {
        return LocalDate.ofInstant(
                clock.instant(), centers.find(center).orElseThrow().hours().zone());
    }

    /** Has its plan asked, by a job or by a person at the office; nothing where it is not to be. */
    void ask(Verification verification) {
        if (verification.state() != Standing.State.ASKING) {
            return;
        }
        Optional<Standing.Handover> byHand = ways.byHand(verification.payer().orElseThrow());
        if (byHand.isPresent()) {
            verification.handOver(byHand.get());
        } else {
            jobs.ask(EligibilityJob.class, EligibilityJob.subject(verification), clock.instant());
        }
    }

    /**
     * Has it asked once more with the same data.
     *
     * @param by who wants it; empty where it is due by itself
     * @throws org.milepost.insurance.NotToBeAskedAgain where it can't be
     */
    void again(Verification verification, Renewals.Reason reason, Optional<UUID> by) {
        verification.askAgain(today(verification.center()), clock.instant());
        store.add(new Renewal(verification, reason, by));
        ask(verification);
    }
}
