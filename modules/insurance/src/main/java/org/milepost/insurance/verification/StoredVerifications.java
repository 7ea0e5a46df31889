package org.milepost.insurance.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.insurance.Calls;
import org.milepost.insurance.CardPhoto;
import org.milepost.insurance.Payers;
import org.milepost.insurance.PlanMember;
import org.milepost.insurance.Standing;
import org.milepost.insurance.VerificationId;
import org.milepost.insurance.Verifications;
import org.milepost.insurance.benefits.Answer;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.intake.Inquiries;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.NewInquiry;
import org.milepost.intake.Receipt;
import org.milepost.platform.Sealing;
import org.milepost.staff.Accounts;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;

/** Verifications in the database; payers are asked by a job. */
@ApplicationScoped
@Transactional
class StoredVerifications implements Verifications {
    private final VerificationStore store;
    private final Inquiries inquiries;
    private final Payers payers;
    private final Asking asking;
    private final Sealing sealing;
    private final AuditTrail audit;
    private final Accounts accounts;
    private final Clock clock;

    @Inject
    StoredVerifications(
            VerificationStore store,
            Inquiries inquiries,
            Payers payers,
            Asking asking,
            Sealing sealing,
            AuditTrail audit,
            Accounts accounts,
            Clock clock) {
        this.store = store;
        this.inquiries = inquiries;
        this.payers = payers;
        this.asking = asking;
        this.sealing = sealing;
        this.audit = audit;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Opened open(NewInquiry inquiry, PlanMember member, List<CardPhoto> photos) {
        Receipt receipt = inquiries.open(inquiry);
        Instant now = clock.instant();
        Verification verification = new Verification(
                UUID.randomUUID(),
                receipt.number(),
                receipt.center(),
                inquiry.language(),
                member,
                asking.today(receipt.center()),
                now,
                sealing);
        // Added last: what changes after it was added is updated, and a visitor may not.
        asking.ask(verification);
        store.add(verification);
        photos.forEach(photo -> store.add(new KeptPhoto(UUID.randomUUID(), verification, photo, now, sealing)));
        return new Opened(verification.id(), receipt);
    }

    @Override
    public void correct(VerificationId id, PlanMember member) {
        Verification verification = store.find(id).orElseThrow();
        verification.correct(member, asking.today(verification.center()), clock.instant(), sealing);
        audit.note(new AuditedAct(
                AuditedAct.Kind.CHANGED,
                "inquiry " + verification.inquiry(),
                Optional.of(verification.center()),
                "own"));
        asking.ask(verification);
    }

    @Override
    public void goOnWith(VerificationId id, PlanMember member) {
        Verification verification = store.locked(id).orElseThrow();
        verification.goOnWith(member, asking.today(verification.center()), clock.instant(), sealing);
        asking.ask(verification);
    }

    @Override
    public Optional<Standing> find(VerificationId id) {
        return store.find(id).map(this::standing);
    }

    @Override
    public Optional<Standing> of(InquiryNumber inquiry) {
        return store.find(inquiry).map(this::standing);
    }

    private Standing standing(Verification verification) {
        List<Exchange> exchanges = store.exchanges(verification);
        List<Answer> answers = verification.isForgotten() ? List.of() : answers(verification, exchanges);
        List<Calls.Made> calls = verification.isForgotten() ? List.of() : calls(verification);
        return new Standing(
                verification.inquiry(),
                verification.center(),
                verification.payer().flatMap(payers::find),
                verification.isForgotten() ? Optional.empty() : Optional.of(verification.member(sealing)),
                verification.state(),
                verification.handover(),
                verification.language(),
                verification.askedAt(),
                (int) exchanges.stream().filter(Exchange::isSent).count(),
                answers.size(),
                answers.isEmpty() && calls.isEmpty()
                        ? Optional.empty()
                        : Optional.of(CoverageSummary.of(
                                answers,
                                calls.stream().map(made -> made.call().told()).toList(),
                                verification.serviceDate())),
                calls,
                verification.forgottenAt());
    }

    private List<Calls.Made> calls(Verification verification) {
        Sealing.RecordKey seal = verification.seal(sealing);
        return store.calls(verification).stream()
                .map(call -> call.made(seal, accounts))
                .toList();
    }

    private List<Answer> answers(Verification verification, List<Exchange> exchanges) {
        Sealing.RecordKey seal = verification.seal(sealing);
        return exchanges.stream()
                .filter(exchange -> exchange.outcome().isSettled())
                .flatMap(exchange -> exchange.answer(seal).stream())
                .toList();
    }
}
