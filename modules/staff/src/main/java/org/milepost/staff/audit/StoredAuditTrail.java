package org.milepost.staff.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;

/** The trail as rows that are only ever added. */
@ApplicationScoped
@Transactional
class StoredAuditTrail implements AuditTrail {
    private final EntityManager database;
    private final Clock clock;

    @Inject
    StoredAuditTrail(EntityManager database, Clock clock) {
        this.database = database;
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
        database.createNativeQuery("""
                        insert into staff.audit_entry (id, at, kind, record, center, purpose, allowed)
                        values (:id, :at, :kind, :record, :center, :purpose, :allowed)
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("at", clock.instant())
                .setParameter("kind", act.kind().name())
                .setParameter("record", act.record())
                .setParameter("center", act.center().map(CenterId::value).orElse(null))
                .setParameter("purpose", act.purpose())
                .setParameter("allowed", allowed)
                .executeUpdate();
    }
}
