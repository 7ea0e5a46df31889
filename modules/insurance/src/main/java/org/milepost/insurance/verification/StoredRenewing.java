package org.milepost.insurance.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.Renewals;
import org.milepost.insurance.VerificationId;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;

/** What is due each month, by the rows; a month begins at UTC's midnight. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class StoredRenewing implements Renewing {
    private final VerificationStore store;
    private final Asking asking;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    StoredRenewing(VerificationStore store, Asking asking, AuditTrail audit, Clock clock) {
        this.store = store;
        this.asking = asking;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<VerificationId> due(int most) {
        return store.eachMonth(
                clock.instant()
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .withDayOfMonth(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant(),
                most);
    }

    @Override
    public void askAgain(VerificationId id) {
        store.locked(id).filter(Verification::mayBeAskedAgain).ifPresent(verification -> {
            audit.note(new AuditedAct(
                    AuditedAct.Kind.CHANGED,
                    "inquiry " + verification.inquiry(),
                    Optional.of(verification.center()),
                    "coverage.again.monthly"));
            asking.again(verification, Renewals.Reason.MONTHLY, Optional.empty());
        });
    }
}
