package org.milepost.intake.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.OpenedInEmergency;
import org.milepost.intake.UnknownInquiry;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;

/** Openings as rows, each with its entry in the audit trail; in a transaction of its own, since its scope is another than the caller's. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class StoredOpenings implements Openings {
    private final EmergencyStore store;
    private final AuditTrail audit;
    private final Sealing sealing;
    private final Event<OpenedInEmergency> opened;
    private final Clock clock;

    @Inject
    StoredOpenings(
            EmergencyStore store, AuditTrail audit, Sealing sealing, Event<OpenedInEmergency> opened, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.sealing = sealing;
        this.opened = opened;
        this.clock = clock;
    }

    @Override
    public void open(InquiryNumber number, UUID account, Private reason) {
        Optional<CenterId> center = store.centerOf(number);
        AuditedAct act = new AuditedAct(AuditedAct.Kind.OPENED_IN_EMERGENCY, "inquiry " + number, center, "emergency");
        if (center.isEmpty()) {
            audit.refused(act);
            throw new UnknownInquiry();
        }
        Instant now = clock.instant();
        store.add(new EmergencyAccess(number, center.get(), account, reason, now, sealing));
        audit.note(act);
        opened.fire(new OpenedInEmergency(center.get(), now));
    }
}
