package org.milepost.intake.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.intake.RecordKind;

/** Decisions on retention and the runs that carried them out, in the database. */
@Dependent
class RetentionStore {
    private final EntityManager database;

    @Inject
    RetentionStore(EntityManager database) {
        this.database = database;
    }

    void add(RetentionChange change) {
        database.persist(change);
    }

    void add(PurgeRun run) {
        database.persist(run);
    }

    Optional<RetentionChange> newest(RecordKind kind) {
        return database.createQuery(
                        "select c from intake_RetentionChange c where c.kind = :kind order by c.setAt desc",
                        RetentionChange.class)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    PurgeRun run(UUID id) {
        return Optional.ofNullable(database.find(PurgeRun.class, id)).orElseThrow();
    }

    List<PurgeRun> runs(int limit) {
        return database.createQuery("select r from intake_PurgeRun r order by r.startedAt desc, r.kind", PurgeRun.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
