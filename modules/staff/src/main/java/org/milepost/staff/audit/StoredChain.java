package org.milepost.staff.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milepost.chain.Chain;
import org.milepost.chain.Checkpoint;
import org.milepost.chain.SigningKey;
import org.milepost.platform.Sealing;
import org.milepost.staff.AuditEntries;

/**
 * The chain in the database. Links and the checkpoint that is due come in one transaction: nobody finds a link that should have been
 * signed and was not. Two nodes at once would write the same position twice, which the database refuses to one of them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class StoredChain implements Closing {
    private static final Duration SIGNED_EVERY = Duration.ofMinutes(1);

    private final EntityManager database;
    private final UnusualRule rule;
    private final Sealing sealing;
    private final Clock clock;

    @Inject
    StoredChain(EntityManager database, UnusualRule rule, Sealing sealing, Clock clock) {
        this.database = database;
        this.rule = rule;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public Closed close(int most) {
        List<?> waiting = database.createNativeQuery(
                        "select entry from staff.audit_waiting order by entry limit :most", Long.class)
                .setParameter("most", most)
                .getResultList();
        Chain chain = end();
        if (!waiting.isEmpty()) {
            for (AuditEntry entry : entries(waiting)) {
                chain.close(entry.chained());
                database.persist(new ChainLink(chain, entry.arrival()));
                judge(entry);
            }
            database.createNativeQuery("delete from staff.audit_waiting where entry in :waiting")
                    .setParameter("waiting", waiting)
                    .executeUpdate();
        }
        return new Closed(waiting.size(), sign(chain));
    }

    private Chain end() {
        return database.createQuery("select l from staff_ChainLink l order by l.position desc", ChainLink.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ChainLink::chain)
                .orElseGet(Chain::start);
    }

    private List<AuditEntry> entries(List<?> waiting) {
        return database.createQuery(
                        "select e from staff_AuditEntry e where e.arrival in :waiting order by e.arrival",
                        AuditEntry.class)
                .setParameter("waiting", waiting)
                .getResultList();
    }

    private void judge(AuditEntry stored) {
        AuditEntries.Entry entry = stored.entry(Set.of());
        Set<AuditEntries.Reason> reasons = rule.reasons(entry, stored.isStaffReading() ? readInARow(entry) : 0);
        if (!reasons.isEmpty()) {
            database.persist(new UnusualEntry(entry, reasons));
            // The next of the same person is counted against it.
            database.flush();
        }
    }

    /** How many records this person has read lately; none where that has been told already. */
    private int readInARow(AuditEntries.Entry entry) {
        Number read = (Number) database.createNativeQuery("""
                        select count(distinct e.record) from staff.audit_entry e
                        where e.who = :who and e.kind = 'READ' and e.at > :since and e.at <= :at
                          and not exists (
                            select from staff.audit_unusual u
                            where u.who = :who and u.at > :since and u.at <= :at and :many = any (u.reasons))
                        """)
                .setParameter("who", entry.who())
                .setParameter("at", entry.place().at())
                .setParameter("since", entry.place().at().minus(UnusualRule.LATELY))
                .setParameter("many", AuditEntries.Reason.MANY_IN_A_ROW.name())
                .getSingleResult();
        return read.intValue();
    }

    private Optional<Checkpoint> sign(Chain chain) {
        Optional<Checkpoint> last = database.createQuery(
                        "select c from staff_SignedCheckpoint c order by c.number desc", SignedCheckpoint.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(SignedCheckpoint::checkpoint);
        Instant now = clock.instant();
        boolean nothingNew = chain.position() == last.map(Checkpoint::position).orElse(0L);
        boolean early =
                last.filter(one -> now.isBefore(one.at().plus(SIGNED_EVERY))).isPresent();
        if (nothingNew || early) {
            return Optional.empty();
        }
        Checkpoint next =
                new Checkpoint(last.map(Checkpoint::number).orElse(0L) + 1, chain.position(), chain.hex(), now);
        SigningKey key = SigningKey.of(sealing.fingerprint(SigningKey.PURPOSE, ""));
        database.persist(new SignedCheckpoint(next, key));
        return Optional.of(next);
    }
}
