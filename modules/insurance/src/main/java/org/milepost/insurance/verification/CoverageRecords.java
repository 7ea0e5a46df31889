package org.milepost.insurance.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.Verifications;
import org.milepost.intake.HeldPiece;
import org.milepost.intake.HeldRecords;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.PersonSought;
import org.milepost.intake.RecordKind;
import org.milepost.platform.Language;
import org.milepost.platform.Sealing;
import org.milepost.platform.Texts;

/** What people gave for their plan to be asked, and what it answered, as records that are forgotten one day. */
@Dependent
class CoverageRecords implements HeldRecords {
    private static final int MOST = 100;

    private final VerificationStore store;
    private final ReviewStore reviews;
    private final Sealing sealing;

    @Inject
    CoverageRecords(VerificationStore store, ReviewStore reviews, Sealing sealing) {
        this.store = store;
        this.reviews = reviews;
        this.sealing = sealing;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.COVERAGE;
    }

    @Override
    public List<Due> due(Instant before, Optional<InquiryNumber> after, int limit) {
        return store.due(before, after.map(InquiryNumber::value).orElse(""), limit);
    }

    @Override
    public void forget(InquiryNumber inquiry, Instant now) {
        store.locked(inquiry).ifPresent(verification -> {
            verification.forget(now);
            store.forgetAllOf(verification);
        });
    }

    @Override
    public List<HeldPiece> read(InquiryNumber inquiry, Language language) {
        return store.find(inquiry).filter(verification -> !verification.isForgotten()).stream()
                .flatMap(verification -> new CoveragePieces(
                                verification, sealing, Texts.of(Verifications.class, language))
                                .with(
                                        store.photos(verification),
                                        store.everyExchange(verification),
                                        store.calls(verification),
                                        reviews.of(verification))
                                .stream())
                .toList();
    }

    @Override
    public List<InquiryNumber> ofTheSamePerson(InquiryNumber inquiry) {
        return store.find(inquiry).flatMap(Verification::personIndex).stream()
                .flatMap(person -> store.of(person, MOST).stream())
                .map(Verification::inquiry)
                .filter(other -> !other.equals(inquiry))
                .toList();
    }

    @Override
    public List<InquiryNumber> of(PersonSought person) {
        return store.of(new PersonIndex(sealing).of(person), MOST).stream()
                .map(Verification::inquiry)
                .toList();
    }

    @Override
    public int indexAnew(int limit) {
        List<Verification> old = store.indexedBefore(PersonIndex.VERSION, limit);
        old.forEach(verification -> verification.indexAnew(sealing));
        return old.size();
    }
}
