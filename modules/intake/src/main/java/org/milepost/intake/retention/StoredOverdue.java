package org.milepost.intake.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.intake.HeldRecords;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.RecordKind;

/** Asks the module that holds a kind what is due, and the inquiries what is kept all the same. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class StoredOverdue implements Overdue {
    private final HoldStore holds;
    private final List<HeldRecords> records;

    @Inject
    StoredOverdue(HoldStore holds, @Any Instance<HeldRecords> records) {
        this(holds, records.stream().toList());
    }

    StoredOverdue(HoldStore holds, List<HeldRecords> records) {
        this.holds = holds;
        this.records = List.copyOf(records);
    }

    @Override
    public List<Found> batch(RecordKind kind, Instant before, Optional<InquiryNumber> after) {
        List<HeldRecords.Due> due = records.stream()
                .filter(held -> held.kind() == kind)
                .flatMap(held -> held.due(before, after, BATCH).stream())
                .toList();
        if (due.isEmpty()) {
            return List.of();
        }
        Map<InquiryNumber, Kept> kept =
                holds.kept(due.stream().map(HeldRecords.Due::inquiry).toList());
        return due.stream()
                .map(one -> new Found(one, Optional.ofNullable(kept.get(one.inquiry()))))
                .toList();
    }
}
