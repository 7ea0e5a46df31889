package org.milepost.insurance.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import org.milepost.insurance.connections.Ways;
import org.milepost.intake.Inquiries;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.NewInquiry;
import org.milepost.intake.Receipt;
import org.milepost.locations.Centers;
import org.milepost.platform.Jobs;
import org.milepost.platform.Sealing;
import org.milepost.staff.Accounts;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;

/** Verifications in the database; payers are asked by a job. */
@ApplicationScoped
@Transactional
class StoredVerifications implements Verifications {
    private final VerificationStore store;
    private final Inquiries inquiries;
    private final Payers payers;
    private final Centers centers;
    private final Sealing sealing;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Accounts accounts;
    private final Ways ways;
    private final Clock clock;

    @Inject
    StoredVerifications(
            VerificationStore store,
            Inquiries inquiries,
            Payers payers,
            Centers centers,
            Sealing sealing,
            Jobs jobs,
            AuditTrail audit,
            Accounts accounts,
            Ways ways,
            Clock clock) {
        this.store = store;
        this.inquiries = inquiries;
        this.payers = payers;
        this.centers = centers;
        this.sealing = sealing;
        this.jobs = jobs;
        this.audit = audit;
        this.accounts = accounts;
        this.ways = ways;
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
                today(receipt.center()),
                now,
                sealing);
        // Added last: what changes after it was added is updated, and a visitor may not.
        haveAsked(verification, now);
        store.add(verification);
        photos.forEach(photo -> store.add(new KeptPhoto(UUID.randomUUID(), verification, photo, now, sealing)));
        return new Opened(verification.id(), receipt);
    }

    @Override
    public void correct(VerificationId id, PlanMember member) {
        Verification verification = store.find(id).orElseThrow();
        Instant now = clock.instant();
        verification.correct(member, today(verification.center()), now, sealing);
        audit.note(new AuditedAct(
                AuditedAct.Kind.CHANGED,
                "inquiry " + verification.inquiry(),
                Optional.of(verification.center()),
                "own"));
        haveAsked(verification, now);
    }

    @Override
    public void goOnWith(VerificationId id, PlanMember member) {
        Verification verification = store.locked(id).orElseThrow();
        Instant now = clock.instant();
        verification.goOnWith(member, today(verification.center()), now, sealing);
        haveAsked(verification, now);
    }

    private void haveAsked(Verification verification, Instant now) {
        if (verification.state() != Standing.State.ASKING) {
            return;
        }
        Optional<Standing.Handover> byHand = ways.byHand(verification.payer().orElseThrow());
        if (byHand.isPresent()) {
            verification.handOver(byHand.get());
        } else {
            jobs.ask(EligibilityJob.class, EligibilityJob.subject(verification), now);
        }
    }

    /** The day where the care would be given. */
    private LocalDate today(CenterId center) {
        return LocalDate.ofInstant(
                clock.instant(), centers.find(center).orElseThrow().hours().zone());
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
