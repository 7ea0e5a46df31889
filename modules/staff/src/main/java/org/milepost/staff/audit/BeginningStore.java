package org.milepost.staff.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milepost.staff.RecordsUnderHold;

/** The beginning of the chain in the database: how old it may be, and where it was cut. */
@Dependent
class BeginningStore {
    private final EntityManager database;
    private final List<RecordsUnderHold> holds;

    @Inject
    BeginningStore(EntityManager database, @Any Instance<RecordsUnderHold> holds) {
        this(database, holds.stream().toList());
    }

    BeginningStore(EntityManager database, List<RecordsUnderHold> holds) {
        this.database = database;
        this.holds = holds;
    }

    void add(AuditTerm term) {
        database.persist(term);
    }

    Optional<AuditTerm> newestTerm() {
        return database.createQuery("select t from staff_AuditTerm t order by t.setAt desc", AuditTerm.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    List<SignedAnchor> anchors(int most) {
        return database.createQuery("select a from staff_SignedAnchor a order by a.number desc", SignedAnchor.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Since when entries stay because of records under hold, where that is before {@code time}; else {@code time}. */
    Instant heldBefore(Instant time) {
        return holds.stream()
                .flatMap(hold -> hold.since().stream())
                .filter(since -> since.isBefore(time))
                .min(Instant::compareTo)
                .orElse(time);
    }

    /** Checkpoints over entries that were all written before {@code time}, the oldest first. The newest is never among them. */
    List<SignedCheckpoint> checkpointsBefore(Instant time, int most) {
        return database.createQuery("""
                        select c from staff_SignedCheckpoint c
                        where c.at < :time and c.number < (select max(newest.number) from staff_SignedCheckpoint newest)
                        order by c.number
                        """, SignedCheckpoint.class)
                .setParameter("time", time)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many entries of the whole trail are over at {@code time}, those that were taken out long ago included. */
    long positionBefore(Instant time) {
        return database.createQuery("""
                        select coalesce(max(c.position), 0) from staff_SignedCheckpoint c
                        where c.at < :time and c.number < (select max(newest.number) from staff_SignedCheckpoint newest)
                        """, Long.class).setParameter("time", time).getSingleResult();
    }

    /** When the oldest entry of the chain was written. */
    Optional<Instant> oldest() {
        return database.createQuery("""
                        select e.at from staff_AuditEntry e
                        where e.arrival = (
                            select l.entry from staff_ChainLink l
                            where l.position = (select min(first.position) from staff_ChainLink first))
                        """, Instant.class).getResultStream().findFirst();
    }

    /** Adds the anchor and takes out what it names. */
    void cut(SignedAnchor anchor) {
        database.persist(anchor);
        database.flush();
        database.createNativeQuery("select staff.take_out_entries(:anchor)")
                .setParameter("anchor", anchor.number())
                .getSingleResult();
    }
}
