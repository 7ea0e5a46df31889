package org.milepost.intake.inbox;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.milepost.intake.HeldRecords;
import org.milepost.platform.Job;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the blind indexes of records from before there were any, or from before they were written as they are today; a batch at each
 * run, until none is left. A new key for the installation is no reason to run: the indexes hang on the eldest, which stays.
 */
@Dependent
class IndexAnew implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(IndexAnew.class);
    private static final int BATCH = 200;

    private final Instance<HeldRecords> records;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    IndexAnew(@Any Instance<HeldRecords> records, AuditTrail audit, Clock clock) {
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> first(Instant start) {
        return Optional.of(start);
    }

    @Override
    public String name() {
        return "intake.index-anew";
    }

    @Override
    @Transactional
    public Optional<Instant> run(String subject) {
        int done = records.stream().mapToInt(held -> held.indexAnew(BATCH)).sum();
        if (done == 0) {
            return Optional.empty();
        }
        audit.note(new AuditedAct(AuditedAct.Kind.READ, "records without an index", Optional.empty(), name()));
        LOG.info("{} records were indexed anew; it goes on until none is left.", done);
        return Optional.of(clock.instant());
    }
}
