package org.milepost.intake.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.intake.HeldPiece;
import org.milepost.intake.HeldRecords;
import org.milepost.intake.Inquiries;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.RecordKind;
import org.milepost.platform.Language;
import org.milepost.platform.Sealing;
import org.milepost.platform.Texts;

/** What people agreed to, and what was disclosed under it, as records that are forgotten one day. */
@Dependent
class ConsentLog implements HeldRecords {
    private final ConsentStore store;
    private final Sealing sealing;

    @Inject
    ConsentLog(ConsentStore store, Sealing sealing) {
        this.store = store;
        this.sealing = sealing;
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

    @Override
    public List<HeldPiece> read(InquiryNumber inquiry, Language language) {
        ConsentPieces pieces = new ConsentPieces(sealing, Texts.of(Inquiries.class, language));
        return Stream.concat(
                        store.all(inquiry).stream()
                                .filter(consent -> !consent.isForgotten())
                                .map(pieces::given),
                        store.disclosures(inquiry).stream()
                                .map(DisclosureRecord::made)
                                .map(pieces::made))
                .sorted(Comparator.comparing(HeldPiece::at))
                .toList();
    }
}
