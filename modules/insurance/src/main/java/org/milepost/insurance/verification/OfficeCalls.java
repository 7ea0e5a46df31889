package org.milepost.insurance.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.milepost.insurance.Calls;
import org.milepost.insurance.Payer;
import org.milepost.insurance.Payers;
import org.milepost.insurance.PhoneCall;
import org.milepost.intake.AlreadyForgotten;
import org.milepost.intake.ConsentNotInForce;
import org.milepost.intake.Consents;
import org.milepost.intake.Disclosure;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.Purpose;
import org.milepost.intake.UnknownInquiry;
import org.milepost.platform.Sealing;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.Permission;
import org.milepost.staff.Reach;
import org.milepost.staff.Viewer;

/** Calls to payers, held against the viewer's grants at each call. */
@ApplicationScoped
@Transactional
class OfficeCalls implements Calls {
    private static final String PURPOSE = "coverage.call";

    private final VerificationStore store;
    private final Payers payers;
    private final Consents consents;
    private final Viewer viewer;
    private final AuditTrail audit;
    private final Sealing sealing;
    private final Clock clock;

    @Inject
    OfficeCalls(
            VerificationStore store,
            Payers payers,
            Consents consents,
            Viewer viewer,
            AuditTrail audit,
            Sealing sealing,
            Clock clock) {
        this.store = store;
        this.payers = payers;
        this.consents = consents;
        this.viewer = viewer;
        this.audit = audit;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public Subject about(InquiryNumber inquiry) {
        Verification verification = verification(inquiry, AuditedAct.Kind.READ);
        return new Subject(verification.center(), payer(verification));
    }

    @Override
    public void note(InquiryNumber inquiry, PhoneCall call, String notice) {
        Verification verification = verification(inquiry, AuditedAct.Kind.CHANGED);
        // Whoever asked has told the payer about the person: that is a disclosure, on the phone as well.
        consents.release(
                consents.of(inquiry, Purpose.PAYMENT).orElseThrow(ConsentNotInForce::new),
                Purpose.PAYMENT,
                new Disclosure(
                        call.told().payer(),
                        "name, birth date and member ID, by phone, to ask what the plan covers",
                        notice));
        store.add(new Call(
                UUID.randomUUID(),
                verification,
                call,
                viewer.require(Permission.READ_COVERAGE, verification.center()).id(),
                clock.instant(),
                sealing));
        verification.toldByPhone();
    }

    private Verification verification(InquiryNumber inquiry, AuditedAct.Kind kind) {
        Reach reach = viewer.require(Permission.READ_COVERAGE);
        Verification verification = store.locked(inquiry)
                .filter(found -> reach.covers(found.center()))
                .orElseThrow(() -> {
                    audit.refused(new AuditedAct(kind, "inquiry " + inquiry, Optional.empty(), PURPOSE));
                    return new UnknownInquiry();
                });
        if (verification.isForgotten()) {
            throw new AlreadyForgotten();
        }
        audit.note(new AuditedAct(kind, "inquiry " + inquiry, Optional.of(verification.center()), PURPOSE));
        return verification;
    }

    private Optional<String> payer(Verification verification) {
        return verification.payer().flatMap(payers::find).map(Payer::name);
    }
}
