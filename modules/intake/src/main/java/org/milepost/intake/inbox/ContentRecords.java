package org.milepost.intake.inbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milepost.intake.HeldPiece;
import org.milepost.intake.HeldRecords;
import org.milepost.intake.Inquiries;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.RecordKind;
import org.milepost.platform.Language;
import org.milepost.platform.Sealing;
import org.milepost.platform.Texts;

/** What people wrote, and what the office wrote about it, as records that are forgotten one day. */
@Dependent
class ContentRecords implements HeldRecords {
    private static final int MOST = 100;

    private final InquiryStore store;
    private final Sealing sealing;

    @Inject
    ContentRecords(InquiryStore store, Sealing sealing) {
        this.store = store;
        this.sealing = sealing;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.CONTENT;
    }

    @Override
    public List<Due> due(Instant before, Optional<InquiryNumber> after, int limit) {
        return store.due(before, after.map(InquiryNumber::value).orElse(""), limit);
    }

    @Override
    public void forget(InquiryNumber number, Instant now) {
        store.find(number).ifPresent(inquiry -> {
            inquiry.forget(now);
            store.forgetNotes(inquiry);
        });
    }

    @Override
    public List<HeldPiece> read(InquiryNumber number, Language language) {
        return store
                .find(number)
                .filter(inquiry -> inquiry.summary().forgottenAt().isEmpty())
                .stream()
                .flatMap(inquiry -> new ContentPieces(inquiry, sealing, Texts.of(Inquiries.class, language))
                        .with(store.steps(inquiry)).stream())
                .toList();
    }

    @Override
    public List<InquiryNumber> ofTheSamePerson(InquiryNumber number) {
        return store.find(number).stream()
                .flatMap(one -> store.with(one.phoneIndex(), one.emailIndex(), MOST).stream())
                .map(other -> other.summary().number())
                .filter(other -> !other.equals(number))
                .toList();
    }

    @Override
    public int indexAnew(int limit) {
        List<Inquiry> old = store.indexedBefore(ContactIndex.VERSION, limit);
        old.forEach(inquiry -> inquiry.indexAnew(sealing));
        return old.size();
    }
}
