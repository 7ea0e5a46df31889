package org.milepost.intake.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milepost.intake.HeldRecords;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.RecordKind;
import org.milepost.intake.UnderLegalHold;
import org.milepost.intake.UnknownInquiry;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;

/** Asks for a legal hold under the inquiry's lock, then has each module forget its part. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class GuardedForgetting implements Forgetting {
    private final HoldStore holds;
    private final List<HeldRecords> records;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    GuardedForgetting(HoldStore holds, @Any Instance<HeldRecords> records, AuditTrail audit, Clock clock) {
        this(holds, records.stream().toList(), audit, clock);
    }

    GuardedForgetting(HoldStore holds, List<HeldRecords> records, AuditTrail audit, Clock clock) {
        this.holds = holds;
        this.records = List.copyOf(records);
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void forget(InquiryNumber inquiry, Set<RecordKind> kinds, String purpose) {
        CenterId center = holds.lock(inquiry).orElseThrow(UnknownInquiry::new);
        if (holds.on(inquiry).isPresent()) {
            throw new UnderLegalHold();
        }
        Instant now = clock.instant();
        records.stream().filter(held -> kinds.contains(held.kind())).forEach(held -> held.forget(inquiry, now));
        audit.note(new AuditedAct(AuditedAct.Kind.ERASED, "inquiry " + inquiry, Optional.of(center), purpose));
    }
}
