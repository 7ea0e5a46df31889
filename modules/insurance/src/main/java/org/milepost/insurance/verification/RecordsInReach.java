package org.milepost.insurance.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.milepost.insurance.VerificationId;
import org.milepost.intake.AlreadyForgotten;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.UnknownInquiry;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.Permission;
import org.milepost.staff.Reach;
import org.milepost.staff.Viewer;

/** The verifications that the signed-in person may know of. What is done with one is written down, and so is who looked for another. */
@Dependent
class RecordsInReach {
    private final VerificationStore store;
    private final Viewer viewer;
    private final AuditTrail audit;

    @Inject
    RecordsInReach(VerificationStore store, Viewer viewer, AuditTrail audit) {
        this.store = store;
        this.viewer = viewer;
        this.audit = audit;
    }

    /**
     * The verification of {@code inquiry}, which nobody else changes meanwhile; what is done with it is written down.
     *
     * @throws UnknownInquiry where there is none, or the viewer may not know of it
     * @throws AlreadyForgotten where it is erased
     */
    Verification locked(InquiryNumber inquiry, AuditedAct.Kind kind, String purpose) {
        return kept(within(reach(), store.locked(inquiry), kind, named(inquiry), purpose), kind, purpose);
    }

    /** The verification {@code id}, likewise; that it is read is written down. */
    Verification read(VerificationId id, String purpose) {
        AuditedAct.Kind kind = AuditedAct.Kind.READ;
        return kept(within(reach(), store.find(id), kind, "verification " + id, purpose), kind, purpose);
    }

    /**
     * The verification of {@code inquiry}, erased or not; only that somebody looked in vain is written down.
     *
     * @throws UnknownInquiry where there is none, or the viewer may not know of it
     */
    Verification find(InquiryNumber inquiry, AuditedAct.Kind kind, String purpose) {
        return within(reach(), store.find(inquiry), kind, named(inquiry), purpose);
    }

    /** Writes down what was done with {@code verification}. */
    void note(Verification verification, AuditedAct.Kind kind, String purpose) {
        audit.note(new AuditedAct(kind, named(verification.inquiry()), Optional.of(verification.center()), purpose));
    }

    /** Who is signed in, held against the center of {@code verification}. */
    UUID member(Verification verification) {
        return viewer.require(Permission.READ_COVERAGE, verification.center()).id();
    }

    private Reach reach() {
        return viewer.require(Permission.READ_COVERAGE);
    }

    private Verification within(
            Reach reach, Optional<Verification> found, AuditedAct.Kind kind, String sought, String purpose) {
        return found.filter(one -> reach.covers(one.center())).orElseThrow(() -> {
            audit.refused(new AuditedAct(kind, sought, Optional.empty(), purpose));
            return new UnknownInquiry();
        });
    }

    private Verification kept(Verification verification, AuditedAct.Kind kind, String purpose) {
        note(verification, kind, purpose);
        if (verification.isForgotten()) {
            throw new AlreadyForgotten();
        }
        return verification;
    }

    private static String named(InquiryNumber inquiry) {
        return "inquiry " + inquiry;
    }
}
