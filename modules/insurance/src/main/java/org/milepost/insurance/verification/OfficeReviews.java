package org.milepost.insurance.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.milepost.insurance.ReviewChanged;
import org.milepost.insurance.ReviewOutcome;
import org.milepost.insurance.ReviewRequest;
import org.milepost.insurance.ReviewState;
import org.milepost.insurance.UtilizationReviews;
import org.milepost.intake.ConsentNotInForce;
import org.milepost.intake.Consents;
import org.milepost.intake.Disclosure;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.Purpose;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;
import org.milepost.staff.Accounts;
import org.milepost.staff.AuditedAct;

/** Utilization reviews, held against the viewer's grants at each call. */
@ApplicationScoped
@Transactional
class OfficeReviews implements UtilizationReviews {
    private final VerificationStore store;
    private final RecordsInReach records;
    private final ReviewStore steps;
    private final Consents consents;
    private final Accounts accounts;
    private final Sealing sealing;
    private final Clock clock;

    @Inject
    OfficeReviews(
            VerificationStore store,
            RecordsInReach records,
            ReviewStore steps,
            Consents consents,
            Accounts accounts,
            Sealing sealing,
            Clock clock) {
        this.store = store;
        this.records = records;
        this.steps = steps;
        this.consents = consents;
        this.accounts = accounts;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public Review read(InquiryNumber inquiry) {
        Verification verification = records.locked(inquiry, AuditedAct.Kind.READ, "coverage.review");
        Sealing.RecordKey seal = verification.seal(sealing);
        List<ReviewStep> all = steps.of(verification);
        return new Review(
                inquiry,
                verification.center(),
                mayAsk(inquiry),
                last(all)
                        .flatMap(ReviewStep::takenBy)
                        .filter(records.member(verification)::equals)
                        .isPresent(),
                all.stream().map(step -> step(step, seal)).toList());
    }

    @Override
    public Optional<ReviewState> of(InquiryNumber inquiry) {
        return store.find(inquiry)
                .filter(verification -> !verification.isForgotten())
                .flatMap(verification -> last(steps.of(verification)))
                .map(ReviewStep::state);
    }

    @Override
    public void handOver(InquiryNumber inquiry, int seen, ReviewRequest request) {
        next(inquiry, seen, "coverage.review.handed-over", (course, by) -> course.handOver(request, by, sealing));
    }

    @Override
    public void take(InquiryNumber inquiry, int seen) {
        next(inquiry, seen, "coverage.review.taken", ReviewStep.Course::take);
    }

    @Override
    public void decide(InquiryNumber inquiry, int seen, ReviewOutcome outcome, String notice) {
        next(inquiry, seen, "coverage.review.answered", (course, by) -> course.decide(outcome, by, sealing));
        if (outcome.wasAsked()) {
            // Written down beside the consent to ask plans, where disclosures are kept; what was told rests on the
            // center's own consent.
            consents.release(
                    consents.of(inquiry, Purpose.PAYMENT).orElseThrow(ConsentNotInForce::new),
                    Purpose.PAYMENT,
                    new Disclosure(
                            outcome.asked(),
                            "what an authorization asks for, under a consent to that which the center keeps",
                            notice));
        }
    }

    @Override
    public void giveBack(InquiryNumber inquiry, int seen, Private reason) {
        next(inquiry, seen, "coverage.review.given-back", (course, by) -> course.giveBack(reason, by, sealing));
    }

    @Override
    public void undo(InquiryNumber inquiry, int seen) {
        Verification verification = records.locked(inquiry, AuditedAct.Kind.CHANGED, "coverage.review.undone");
        seen(steps.of(verification), seen)
                .orElseThrow(ReviewChanged::new)
                .undo(records.member(verification), clock.instant());
    }

    private void next(
            InquiryNumber inquiry, int seen, String purpose, BiFunction<ReviewStep.Course, UUID, ReviewStep> act) {
        Verification verification = records.locked(inquiry, AuditedAct.Kind.CHANGED, purpose);
        List<ReviewStep> all = steps.of(verification);
        Optional<ReviewStep> last = seen(all, seen);
        steps.add(act.apply(
                new ReviewStep.Course(verification, all.size() + 1, last, clock.instant()),
                records.member(verification)));
    }

    /** The last step that holds, which the viewer has to have seen. */
    private static Optional<ReviewStep> seen(List<ReviewStep> all, int seen) {
        Optional<ReviewStep> last = last(all);
        if (last.map(ReviewStep::number).orElse(0) != seen) {
            throw new ReviewChanged();
        }
        return last;
    }

    private static Optional<ReviewStep> last(List<ReviewStep> all) {
        return all.stream().filter(ReviewStep::holds).reduce((earlier, later) -> later);
    }

    private boolean mayAsk(InquiryNumber inquiry) {
        return consents.of(inquiry, Purpose.PAYMENT)
                .filter(consent -> consents.isInForce(consent, Purpose.PAYMENT))
                .isPresent();
    }

    private Step step(ReviewStep step, Sealing.RecordKey seal) {
        Private told = step.told(seal);
        return new Step(
                step.number(),
                step.act(),
                step.state(),
                step.doneAt(),
                accounts.nameOf(step.doneBy()),
                step.takenBy().map(accounts::nameOf),
                step.dueOn(),
                step.act() == Act.HANDED_OVER ? Optional.of(ReviewText.request(told)) : Optional.empty(),
                step.act() == Act.ANSWERED ? Optional.of(ReviewText.outcome(told)) : Optional.empty(),
                step.act() == Act.GIVEN_BACK ? told : Private.of(""),
                step.undoneAt().flatMap(at -> step.undoneBy().map(by -> new Undone(at, accounts.nameOf(by)))));
    }
}
