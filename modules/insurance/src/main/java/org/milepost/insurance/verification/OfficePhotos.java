package org.milepost.insurance.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.milepost.insurance.CardPhoto;
import org.milepost.insurance.CardPhotos;
import org.milepost.insurance.CardSide;
import org.milepost.insurance.NoSuchPhoto;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.Sealing;
import org.milepost.staff.AuditedAct;

/** Photos of cards, held against the viewer's grants at each call. */
@ApplicationScoped
@Transactional
class OfficePhotos implements CardPhotos {
    private static final String PURPOSE = "coverage.card";

    private final VerificationStore store;
    private final RecordsInReach records;
    private final Sealing sealing;

    @Inject
    OfficePhotos(VerificationStore store, RecordsInReach records, Sealing sealing) {
        this.store = store;
        this.records = records;
        this.sealing = sealing;
    }

    @Override
    public Set<CardSide> kept(InquiryNumber inquiry) {
        return store.photographed(inquiry);
    }

    @Override
    public CardPhoto of(InquiryNumber inquiry, CardSide side) {
        Verification verification = records.find(inquiry, AuditedAct.Kind.READ, PURPOSE);
        KeptPhoto kept = store.photo(verification, side).orElseThrow(NoSuchPhoto::new);
        records.note(verification, AuditedAct.Kind.READ, PURPOSE);
        return kept.photo(verification.seal(sealing));
    }
}
