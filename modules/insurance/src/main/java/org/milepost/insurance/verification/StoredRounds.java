package org.milepost.insurance.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.Payers;
import org.milepost.insurance.PlanMember;
import org.milepost.insurance.Standing.Handover;
import org.milepost.insurance.Standing.State;
import org.milepost.insurance.VerificationId;
import org.milepost.insurance.benefits.Answer;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.connections.Way;
import org.milepost.insurance.connections.Ways;
import org.milepost.insurance.x12.EligibilityInquiry;
import org.milepost.insurance.x12.Envelope;
import org.milepost.intake.ConsentNotInForce;
import org.milepost.intake.Consents;
import org.milepost.intake.Purpose;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;

/** The steps of asking, kept in the database: a node that dies leaves nothing that another could not go on with. */
@ApplicationScoped
@Transactional
class StoredRounds implements Rounds {
    /** How long a person waits for a payer that is paused before somebody at the office calls it. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final VerificationStore store;
    private final Payers payers;
    private final Centers centers;
    private final Consents consents;
    private final AuditTrail audit;
    private final Sealing sealing;
    private final Ways ways;
    private final Circuits circuits;
    private final Clock clock;

    @Inject
    StoredRounds(
            VerificationStore store,
            Payers payers,
            Centers centers,
            Consents consents,
            AuditTrail audit,
            Sealing sealing,
            Ways ways,
            Circuits circuits,
            Clock clock) {
        this.store = store;
        this.payers = payers;
        this.centers = centers;
        this.consents = consents;
        this.audit = audit;
        this.sealing = sealing;
        this.ways = ways;
        this.circuits = circuits;
        this.clock = clock;
    }

    @Override
    public void begin(VerificationId id) {
        store.find(id)
                .ifPresent(verification -> audit.note(new AuditedAct(
                        AuditedAct.Kind.READ,
                        "inquiry " + verification.inquiry(),
                        Optional.of(verification.center()),
                        "eligibility")));
    }

    @Override
    public Step next(VerificationId id) {
        // Locked: of several answers that come at once, each is followed by a look, and only one of them decides.
        Optional<Verification> asking = store.locked(id).filter(one -> one.state() == State.ASKING);
        if (asking.isEmpty()) {
            return new Step.Over();
        }
        Verification verification = asking.get();
        Optional<Handover> byHand = ways.byHand(verification.payer().orElseThrow());
        if (byHand.isPresent()) {
            verification.handOver(byHand.get());
            return new Step.Over();
        }
        Instant now = clock.instant();
        List<Attempt> attempts = attempts(verification);
        Interview own = interview(verification, verification.payer().orElseThrow(), attempts, now);
        Optional<Interview> carvedOut = own.next(now).isPresent()
                ? Optional.empty()
                : carveOut(verification).map(carveOut -> interview(verification, carveOut.payer(), attempts, now));
        Optional<Interview> reachable =
                carvedOut.filter(other -> ways.byHand(other.payer()).isEmpty());
        Optional<Step> step = step(own, now).or(() -> reachable.flatMap(other -> step(other, now)));
        Optional<Instant> pause = step.flatMap(next -> pause(next, now));
        boolean tooLong = pause.isPresent() && isOutOfPatience(verification, now);
        if (step.isPresent() && !tooLong) {
            return pause.<Step>map(Step.Wait::new).orElse(step.get());
        }
        boolean incomplete = tooLong
                || own.gaveUp(now)
                || carvedOut.isPresent() != reachable.isPresent()
                || reachable.filter(other -> other.gaveUp(now)).isPresent();
        conclude(verification, own, incomplete);
        return new Step.Over();
    }

    private List<Attempt> attempts(Verification verification) {
        return store.exchanges(verification).stream().map(Exchange::attempt).toList();
    }

    private static Optional<Step> step(Interview interview, Instant now) {
        List<String> due = interview.due(now);
        if (!due.isEmpty()) {
            return Optional.of(new Step.Ask(interview.payer(), interview.byFile(), due));
        }
        return interview.next(now).map(Step.Wait::new);
    }

    /** Until when the payer that {@code step} asks is paused; empty where it asks nobody, or one that is not. */
    private Optional<Instant> pause(Step step, Instant now) {
        return step instanceof Step.Ask ask && !ask.byFile()
                ? circuits.pausedUntil(ask.payer(), now)
                : Optional.empty();
    }

    private static boolean isOutOfPatience(Verification verification, Instant now) {
        return !verification.askedAt().plus(PATIENCE).isAfter(now);
    }

    /**
     * What to ask {@code payer}, by its own way; as files where that is the way, and where the payer is down and files stand in: its tries
     * are used up, or it is paused and the person has waited long enough.
     */
    private Interview interview(Verification verification, PayerId payer, List<Attempt> attempts, Instant now) {
        Interview byFile = new Interview(payer, true, attempts);
        if (ways.to(payer).filter(Way::isFile).isPresent()) {
            return byFile;
        }
        Interview online = new Interview(payer, false, attempts);
        if (ways.standIn(payer).isEmpty()) {
            return online;
        }
        boolean isDown = isOutOfPatience(verification, now)
                && circuits.pausedUntil(payer, now).isPresent();
        return byFile.hasBegun() || online.gaveUp(now) || isDown ? byFile : online;
    }

    private static void conclude(Verification verification, Interview own, boolean incomplete) {
        switch (own.ofPlan()) {
            case ANSWERED -> {
                if (incomplete) {
                    verification.handOver(Handover.INCOMPLETE);
                } else {
                    verification.answered();
                }
            }
            case CORRECTABLE -> verification.missed();
            case REFUSED -> verification.handOver(Handover.REFUSED);
            case OPEN, FAILED, LATER, UNREADABLE -> verification.handOver(Handover.NO_ANSWER);
        }
    }

    @Override
    public Optional<Question> release(VerificationId id, PayerId payerId, String serviceType) {
        // Locked, as where it is forgotten: what is forgotten is not sent, and what is being sent is not forgotten
        // meanwhile.
        Verification verification =
                store.locked(id).filter(one -> !one.isForgotten()).orElseThrow(ConsentNotInForce::new);
        Instant now = clock.instant();
        UUID exchange = UUID.randomUUID();
        Interview interview = interview(verification, payerId, attempts(verification), now);
        Optional<Way> own = ways.to(payerId).filter(set -> !set.isPerson());
        Optional<Way> way = interview.byFile() && own.filter(Way::isFile).isEmpty() ? ways.standIn(payerId) : own;
        if (way.isEmpty() || !interview.due(now).contains(serviceType)) {
            return Optional.empty();
        }
        Payer payer = payers.find(payerId).orElseThrow();
        EligibilityInquiry inquiry = inquiry(verification, payer, way.get().envelope(), serviceType);
        String text = inquiry.write();
        byte[] subject = sealing.fingerprint("question", inquiry.subject());
        Exchange asking =
                new Exchange(exchange, verification, payerId, inquiry, text, subject, way.get(), now, sealing);
        if (!isWantedAnew(verification) && takes(asking, subject, verification)) {
            store.add(asking);
            return Optional.empty();
        }
        if (!way.get().isFile() && !circuits.admits(payerId, exchange, now)) {
            return Optional.empty();
        }
        // A file is let go later, under a consent that is read then.
        if (!way.get().isFile()) {
            new Released(consents, verification)
                    .to(payer, serviceType, way.get().notice());
        }
        store.add(asking);
        return Optional.of(new Question(exchange, way.get(), text));
    }

    /** Whether a person has it asked again, with a reason. */
    private boolean isWantedAnew(Verification verification) {
        return store.lastRenewal(verification)
                .filter(renewal -> renewal.askedAt().equals(verification.askedAt()))
                .flatMap(Renewal::askedBy)
                .isPresent();
    }

    /** What was answered on the day that is asked about is not asked again by itself: the answer serves here as well. */
    private boolean takes(Exchange asking, byte[] subject, Verification verification) {
        Optional<Exchange> answered = store.answered(subject);
        Optional<Verification> asked = answered.flatMap(one -> store.find(new VerificationId(one.verification())))
                .filter(one -> !one.isForgotten());
        Optional<Private> text = asked.flatMap(one -> answered.flatMap(exchange -> exchange.text(one.seal(sealing))));
        if (text.isEmpty()) {
            return false;
        }
        consents.requireInForce(
                consents.of(verification.inquiry(), Purpose.PAYMENT).orElseThrow(), Purpose.PAYMENT);
        audit.note(new AuditedAct(
                AuditedAct.Kind.READ,
                "inquiry " + asked.get().inquiry(),
                Optional.of(asked.get().center()),
                "eligibility"));
        asking.taken(answered.orElseThrow(), text.get().reveal(), verification.seal(sealing));
        return true;
    }

    private EligibilityInquiry inquiry(Verification verification, Payer payer, Envelope envelope, String serviceType) {
        Center center = centers.find(verification.center()).orElseThrow();
        PlanMember member = verification.member(sealing);
        MemberQuestion question = new MemberQuestion(member);
        String memberId = verification.payer().filter(payer.id()::equals).isPresent()
                ? member.memberId().reveal()
                : carveOut(verification)
                        .flatMap(CarvedOut::memberId)
                        .orElseGet(() -> member.memberId().reveal());
        return new EligibilityInquiry(
                envelope,
                store.nextControlNumber(),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                new EligibilityInquiry.Payer(payer.name(), payer.connectionId()),
                new EligibilityInquiry.Requester(center.name(), center.npi().value()),
                memberId,
                question.subscriber(),
                question.dependent(),
                serviceType,
                verification.serviceDate());
    }

    /** The company that the payer names for behavioral care, where we know it and it is another. */
    private Optional<CarvedOut> carveOut(Verification verification) {
        PayerId own = verification.payer().orElseThrow();
        Sealing.RecordKey seal = verification.seal(sealing);
        List<Answer> answers = store.exchanges(verification).stream()
                .filter(exchange -> exchange.attempt().payer().equals(own))
                .flatMap(exchange -> exchange.answer(seal).stream())
                .toList();
        List<Payer> others =
                payers.inUse().stream().filter(payer -> !payer.id().equals(own)).toList();
        return CarvedOut.among(
                others, CoverageSummary.of(answers, verification.serviceDate()).carveOuts());
    }

    @Override
    public void answered(UUID id, String text) {
        Verification verification = store.lockedOf(id);
        if (verification.isForgotten()) {
            return;
        }
        Exchange exchange = store.exchange(id);
        Instant now = clock.instant();
        Answer answer = Answer.of(exchange.serviceType(), exchange.answerTrace(), now, text);
        CoverageSummary told = CoverageSummary.of(List.of(answer), verification.serviceDate());
        exchange.answered(text, told, now, verification.seal(sealing));
        if (exchange.isByFile()) {
            return;
        }
        if (exchange.outcome() == Outcome.LATER || exchange.outcome() == Outcome.UNREADABLE) {
            circuits.failed(exchange.attempt().payer(), exchange.id(), now);
        } else {
            circuits.answered(exchange.attempt().payer());
        }
    }

    @Override
    public void failed(UUID id) {
        if (!store.lockedOf(id).isForgotten()) {
            Exchange exchange = store.exchange(id);
            exchange.failed(clock.instant());
            if (!exchange.isByFile()) {
                circuits.failed(exchange.attempt().payer(), exchange.id(), clock.instant());
            }
        }
    }

    @Override
    public void consentEnded(VerificationId id) {
        store.find(id).ifPresent(verification -> verification.handOver(Handover.CONSENT_ENDED));
    }
}
