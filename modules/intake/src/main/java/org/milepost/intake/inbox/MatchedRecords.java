package org.milepost.intake.inbox;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.milepost.intake.HeldRecords;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.InquirySummary;
import org.milepost.intake.PersonSought;
import org.milepost.staff.Reach;

/** Asks each kind of record for whom it knows by its blind indexes. */
@Dependent
class MatchedRecords implements SamePerson {
    private final InquiryStore store;
    private final List<HeldRecords> records;

    @Inject
    MatchedRecords(InquiryStore store, @Any Instance<HeldRecords> records) {
        this(store, records.stream().toList());
    }

    MatchedRecords(InquiryStore store, List<HeldRecords> records) {
        this.store = store;
        this.records = List.copyOf(records);
    }

    @Override
    public List<InquirySummary> others(InquiryNumber inquiry, Reach reach) {
        List<InquiryNumber> others = records.stream()
                .flatMap(kind -> kind.ofTheSamePerson(inquiry).stream())
                .distinct()
                .toList();
        return store.of(others).stream()
                .filter(other -> reach.covers(other.center()))
                .map(Inquiry::summary)
                .toList();
    }

    @Override
    public List<InquiryNumber> of(PersonSought person) {
        return records.stream().flatMap(kind -> kind.of(person).stream()).toList();
    }
}
