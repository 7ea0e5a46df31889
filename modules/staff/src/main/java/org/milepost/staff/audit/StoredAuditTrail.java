package org.milepost.staff.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;

/** The trail as rows that are only ever added. */
@ApplicationScoped
@Transactional
class StoredAuditTrail implements AuditTrail {
    private final EntityManager database;
    private final Doers doers;
    private final Clock clock;

    @Inject
    StoredAuditTrail(EntityManager database, Doers doers, Clock clock) {
        this.database = database;
        this.doers = doers;
        this.clock = clock;
    }

    @Override
    public void note(AuditedAct act) {
        add(act, true);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(AuditedAct act) {
        add(act, false);
    }

    private void add(AuditedAct act, boolean allowed) {
        database.persist(new AuditEntry(clock.instant(), doers.current(), act, allowed));
    }
}
