package org.milepost.insurance.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.milepost.insurance.CardPhoto;
import org.milepost.insurance.CardPhotos;
import org.milepost.insurance.CardSide;
import org.milepost.insurance.NoSuchPhoto;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.UnknownInquiry;
import org.milepost.platform.Sealing;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.Permission;
import org.milepost.staff.Reach;
import org.milepost.staff.Viewer;

/** Photos of cards, held against the viewer's grants at each call. */
@ApplicationScoped
@Transactional
class OfficePhotos implements CardPhotos {
    private static final String PURPOSE = "coverage.card";

    private final VerificationStore store;
    private final Viewer viewer;
    private final AuditTrail audit;
    private final Sealing sealing;

    @Inject
    OfficePhotos(VerificationStore store, Viewer viewer, AuditTrail audit, Sealing sealing) {
        this.store = store;
        this.viewer = viewer;
        this.audit = audit;
        this.sealing = sealing;
    }

    @Override
    public Set<CardSide> kept(InquiryNumber inquiry) {
        return store.photographed(inquiry);
    }

    @Override
    public CardPhoto of(InquiryNumber inquiry, CardSide side) {
        Reach reach = viewer.require(Permission.READ_COVERAGE);
        Verification verification = store.find(inquiry)
                .filter(found -> reach.covers(found.center()))
                .orElseThrow(() -> {
                    audit.refused(
                            new AuditedAct(AuditedAct.Kind.READ, "inquiry " + inquiry, Optional.empty(), PURPOSE));
                    return new UnknownInquiry();
                });
        KeptPhoto kept = store.photo(verification, side).orElseThrow(NoSuchPhoto::new);
        audit.note(new AuditedAct(
                AuditedAct.Kind.READ, "inquiry " + inquiry, Optional.of(verification.center()), PURPOSE));
        return kept.photo(verification.seal(sealing));
    }
}
