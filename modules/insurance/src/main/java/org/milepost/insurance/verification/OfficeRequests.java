package org.milepost.insurance.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.milepost.insurance.ConsentNotOfInquiry;
import org.milepost.insurance.CoverageRequests;
import org.milepost.insurance.NotAskedAsWanted;
import org.milepost.insurance.Payer;
import org.milepost.insurance.Payers;
import org.milepost.insurance.PlanMember;
import org.milepost.insurance.Standing;
import org.milepost.insurance.VerificationId;
import org.milepost.insurance.Verifications;
import org.milepost.intake.ConsentId;
import org.milepost.intake.Consents;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.Purpose;
import org.milepost.platform.Refusal;
import org.milepost.platform.Sealing;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;

/** Requests of the office's systems, held against the viewer's grants at each call. */
@ApplicationScoped
@Transactional
class OfficeRequests implements CoverageRequests {
    private static final String PURPOSE = "coverage.fhir";

    private final RecordsInReach records;
    private final Asking asking;
    private final Verifications verifications;
    private final Payers payers;
    private final Consents consents;
    private final AuditTrail audit;
    private final Sealing sealing;

    @Inject
    OfficeRequests(
            RecordsInReach records,
            Asking asking,
            Verifications verifications,
            Payers payers,
            Consents consents,
            AuditTrail audit,
            Sealing sealing) {
        this.records = records;
        this.asking = asking;
        this.verifications = verifications;
        this.payers = payers;
        this.consents = consents;
        this.audit = audit;
        this.sealing = sealing;
    }

    @Override
    public Asked ask(InquiryNumber inquiry, ConsentId consent, Optional<PlanMember> member, Optional<LocalDate> day) {
        Verification verification = records.locked(inquiry, AuditedAct.Kind.CHANGED, PURPOSE);
        try {
            return ask(verification, consent, member, day);
        } catch (Refusal refusal) {
            audit.refused(new AuditedAct(
                    AuditedAct.Kind.CHANGED, "inquiry " + inquiry, Optional.of(verification.center()), PURPOSE));
            throw refusal;
        }
    }

    private Asked ask(
            Verification verification, ConsentId consent, Optional<PlanMember> member, Optional<LocalDate> day) {
        if (!consents.of(verification.inquiry(), Purpose.PAYMENT).equals(Optional.of(consent))) {
            throw new ConsentNotOfInquiry();
        }
        consents.requireInForce(consent, Purpose.PAYMENT);
        PlanMember given = verification.member(sealing);
        boolean stands =
                verification.state() == Standing.State.ASKING || verification.state() == Standing.State.ANSWERED;
        LocalDate about = stands ? verification.serviceDate() : asking.today(verification.center());
        boolean otherDay = day.filter(asked -> !asked.equals(about)).isPresent();
        boolean otherData = member.filter(known -> !known.equals(given)).isPresent();
        boolean unknownPayer = member.flatMap(PlanMember::payer)
                .filter(payer -> payers.inUse().stream().map(Payer::id).noneMatch(payer::equals))
                .isPresent();
        if (otherDay || unknownPayer || (stands && otherData) || (isRefused(verification) && !otherData)) {
            throw new NotAskedAsWanted();
        }
        if (!stands) {
            verifications.goOnWith(verification.id(), member.orElse(given));
        }
        return new Asked(verification.id(), !stands);
    }

    /** Whether the payer has said no to just these data: it would say so again. */
    private static boolean isRefused(Verification verification) {
        return verification.state() == Standing.State.CORRECTION
                || verification
                        .handover()
                        .filter(Standing.Handover.REFUSED::equals)
                        .isPresent();
    }

    @Override
    public Standing read(VerificationId id) {
        return verifications.find(records.read(id, PURPOSE).id()).orElseThrow();
    }
}
