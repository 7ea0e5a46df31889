package org.milepost.insurance.prepared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.milepost.platform.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes away each hour what was prepared for somebody who did not come in time. */
@Dependent
class PreparedEnd implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(PreparedEnd.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private final EntityManager database;
    private final Clock clock;

    @Inject
    PreparedEnd(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> first(Instant start) {
        return Optional.of(start);
    }

    @Override
    public String name() {
        return "insurance.prepared-end";
    }

    @Override
    @Transactional
    public Optional<Instant> run(String subject) {
        Instant now = clock.instant();
        int over = database.createQuery("delete from insurance_Preparation p where p.endsAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
        if (over > 0) {
            LOG.info("{} prepared questions were erased: nobody came for them in time.", over);
        }
        return Optional.of(now.plus(EVERY));
    }
}
