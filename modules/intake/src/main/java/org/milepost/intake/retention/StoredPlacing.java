package org.milepost.intake.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.intake.AlreadyHeld;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.LegalHold;
import org.milepost.intake.UnknownInquiry;
import org.milepost.staff.Accounts;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;
import org.milepost.staff.Reach;

/** Holds as rows, each change in the audit trail; in a transaction of its own, since its scope is another than the caller's. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class StoredPlacing implements Placing {
    private final HoldStore store;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    StoredPlacing(HoldStore store, Accounts accounts, AuditTrail audit, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<LegalHold> inForce(Reach reach) {
        return store.inForce(reach).stream()
                .map(record -> record.hold(accounts.nameOf(record.placedBy())))
                .toList();
    }

    @Override
    public void place(InquiryNumber inquiry, LegalHold.Reason reason, Reach reach, UUID account) {
        CenterId center = locked(inquiry, reach);
        if (store.on(inquiry).isPresent()) {
            throw new AlreadyHeld();
        }
        store.add(new HoldRecord(inquiry, center, reason, account, clock.instant()));
        audit.note(act(AuditedAct.Kind.HELD, inquiry, center));
    }

    @Override
    public void lift(InquiryNumber inquiry, Reach reach, UUID account) {
        CenterId center = locked(inquiry, reach);
        store.on(inquiry).ifPresent(record -> {
            record.lift(account, clock.instant());
            audit.note(act(AuditedAct.Kind.HOLD_LIFTED, inquiry, center));
        });
    }

    private CenterId locked(InquiryNumber inquiry, Reach reach) {
        return store.lock(inquiry).filter(reach::covers).orElseThrow(UnknownInquiry::new);
    }

    private static AuditedAct act(AuditedAct.Kind kind, InquiryNumber inquiry, CenterId center) {
        return new AuditedAct(kind, "inquiry " + inquiry, Optional.of(center), "legal hold");
    }
}
