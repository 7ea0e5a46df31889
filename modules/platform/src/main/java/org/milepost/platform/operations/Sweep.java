package org.milepost.platform.operations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.milepost.platform.Job;

/** Takes away what is over: ended sessions, and counts of tries from windows long past. */
@Dependent
class Sweep implements Job {
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration LONGEST_WINDOW = Duration.ofDays(1);

    private final EntityManager database;
    private final Clock clock;

    @Inject
    Sweep(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> first(Instant start) {
        return Optional.of(start);
    }

    @Override
    public String name() {
        return "platform.sweep";
    }

    @Override
    @Transactional
    public Optional<Instant> run(String subject) {
        Instant now = clock.instant();
        database.createNativeQuery("delete from platform.session where ends_at <= :now or used_at + idle <= :now")
                .setParameter("now", now)
                .executeUpdate();
        database.createNativeQuery("delete from platform.try_count where window_start < :past")
                .setParameter("past", now.minus(LONGEST_WINDOW))
                .executeUpdate();
        return Optional.of(now.plus(EVERY));
    }
}
