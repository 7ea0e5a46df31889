package org.milepost.staff.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.milepost.platform.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes out each day what of the trail is over. */
@Dependent
class TrailPurge implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(TrailPurge.class);
    private static final Duration EVERY = Duration.ofDays(1);

    private final TakingOut takingOut;
    private final Clock clock;

    @Inject
    TrailPurge(TakingOut takingOut, Clock clock) {
        this.takingOut = takingOut;
        this.clock = clock;
    }

    /** A day after a version that takes out started for the first time, so that holds can be placed before anything goes. */
    @Override
    public Optional<Instant> first(Instant start) {
        return Optional.of(start.plus(EVERY));
    }

    @Override
    public String name() {
        return "staff.audit-purge";
    }

    @Override
    public Optional<Instant> run(String subject) {
        long taken;
        do {
            taken = takingOut.takeOut();
            if (taken > 0) {
                LOG.info("{} entries of the audit trail were taken out: their time was over.", taken);
            }
        } while (taken > 0);
        return Optional.of(clock.instant().plus(EVERY));
    }
}
