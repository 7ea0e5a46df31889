package org.milepost.intake.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.milepost.intake.RecordKind;
import org.milepost.intake.Retention;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;

/** Runs as rows, so that what a run did is seen also where it was cut off. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class StoredPurgeRuns implements PurgeRuns {
    private final RetentionStore store;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    StoredPurgeRuns(RetentionStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public int days(RecordKind kind) {
        return store.newest(kind).map(RetentionChange::days).orElse(kind.defaultDays());
    }

    @Override
    public UUID begin(RecordKind kind) {
        UUID id = UUID.randomUUID();
        store.add(new PurgeRun(id, kind, clock.instant()));
        return id;
    }

    @Override
    public void count(UUID run, int forgotten, int held, int admitted) {
        store.run(run).count(forgotten, held, admitted);
    }

    @Override
    public void end(UUID run) {
        PurgeRun ended = store.run(run);
        ended.end(clock.instant());
        Retention.Run result = ended.run();
        audit.note(new AuditedAct(
                AuditedAct.Kind.PURGED,
                "retention of " + result.kind().name().toLowerCase(Locale.ROOT),
                Optional.empty(),
                "%d forgotten, %d held, %d admitted".formatted(result.forgotten(), result.held(), result.admitted())));
    }
}
