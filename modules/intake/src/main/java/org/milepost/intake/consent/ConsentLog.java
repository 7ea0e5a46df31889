package org.milepost.intake.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milepost.intake.HeldRecords;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.RecordKind;

/** What people agreed to, and what was disclosed under it, as records that are forgotten one day. */
@Dependent
class ConsentLog implements HeldRecords {
    private final ConsentStore store;

    @Inject
    ConsentLog(ConsentStore store) {
        this.store = store;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.CONSENTS;
    }

    @Override
    public List<Due> due(Instant before, Optional<InquiryNumber> after, int limit) {
        return store.due(before, after.map(InquiryNumber::value).orElse(""), limit);
    }

    @Override
    public void forget(InquiryNumber inquiry, Instant now) {
        store.removeDisclosures(inquiry);
        store.all(inquiry).forEach(consent -> consent.forget(now));
    }
}
