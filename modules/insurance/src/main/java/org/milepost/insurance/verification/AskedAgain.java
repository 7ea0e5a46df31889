package org.milepost.insurance.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.milepost.insurance.Renewals;
import org.milepost.locations.Centers;
import org.milepost.platform.Jobs;

/** Has a plan asked again, in the caller's transaction. */
@Dependent
class AskedAgain {
    private final VerificationStore store;
    private final Centers centers;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    AskedAgain(VerificationStore store, Centers centers, Jobs jobs, Clock clock) {
        this.store = store;
        this.centers = centers;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @throws org.milepost.insurance.NotToBeAskedAgain where it can't be */
    void ask(Verification verification, Renewals.Reason reason, Optional<UUID> by) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(
                now, centers.find(verification.center()).orElseThrow().hours().zone());
        verification.askAgain(today, now);
        store.add(new Renewal(verification, reason, by));
        jobs.ask(EligibilityJob.class, EligibilityJob.subject(verification), now);
    }
}
