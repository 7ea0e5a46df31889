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
import org.milepost.intake.ConsentNotInForce;
import org.milepost.intake.Consents;
import org.milepost.intake.Disclosure;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.Purpose;
import org.milepost.platform.Sealing;
import org.milepost.staff.AuditedAct;

/** Calls to payers, held against the viewer's grants at each call. */
@ApplicationScoped
@Transactional
class OfficeCalls implements Calls {
    private static final String PURPOSE = "coverage.call";

    private final VerificationStore store;
    private final RecordsInReach records;
    private final Payers payers;
    private final Consents consents;
    private final Sealing sealing;
    private final Clock clock;

    @Inject
    OfficeCalls(
            VerificationStore store,
            RecordsInReach records,
            Payers payers,
            Consents consents,
            Sealing sealing,
            Clock clock) {
        this.store = store;
        this.records = records;
        this.payers = payers;
        this.consents = consents;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public Subject about(InquiryNumber inquiry) {
        Verification verification = records.locked(inquiry, AuditedAct.Kind.READ, PURPOSE);
        return new Subject(verification.center(), payer(verification));
    }

    @Override
    public void note(InquiryNumber inquiry, PhoneCall call, String notice) {
        Verification verification = records.locked(inquiry, AuditedAct.Kind.CHANGED, PURPOSE);
        // Whoever asked has told the payer about the person: that is a disclosure, on the phone as well.
        consents.release(
                consents.of(inquiry, Purpose.PAYMENT).orElseThrow(ConsentNotInForce::new),
                Purpose.PAYMENT,
                new Disclosure(
                        call.told().payer(),
                        "name, birth date and member ID, by phone, to ask what the plan covers",
                        notice));
        store.add(new Call(
                UUID.randomUUID(), verification, call, records.member(verification), clock.instant(), sealing));
        verification.toldByPhone();
    }

    private Optional<String> payer(Verification verification) {
        return verification.payer().flatMap(payers::find).map(Payer::name);
    }
}
