package org.milepost.staff.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.milepost.chain.Checkpoint;
import org.milepost.platform.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes the entries of the trail to its chain as they come in, on one node at a time. */
@Dependent
class ChainJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(ChainJob.class);
    private static final int MOST = 500;
    /** With the time until the next look for due jobs, an entry has its link within two seconds. */
    private static final Duration EVERY = Duration.ofMillis(500);

    private final Closing closing;
    private final Clock clock;

    @Inject
    ChainJob(Closing closing, Clock clock) {
        this.closing = closing;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> first(Instant start) {
        return Optional.of(start);
    }

    @Override
    public String name() {
        return "staff.audit-chain";
    }

    @Override
    public Optional<Instant> run(String subject) {
        Closing.Closed closed;
        do {
            closed = closing.close(MOST);
            closed.signed().ifPresent(ChainJob::tell);
        } while (closed.entries() == MOST);
        return Optional.of(clock.instant().plus(EVERY));
    }

    /** A log that is kept elsewhere vouches for it when the database doesn't any more. */
    private static void tell(Checkpoint signed) {
        LOG.info("Audit checkpoint {}: position {}, hash {}.", signed.number(), signed.position(), signed.hash());
    }
}
