package org.milepost.insurance.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.ReviewChanged;
import org.milepost.insurance.ReviewOutcome;
import org.milepost.insurance.ReviewRequest;
import org.milepost.insurance.ReviewState;
import org.milepost.insurance.UtilizationReviews.Act;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;

/**
 * One step of a utilization review, and how the review stands by it. It is written once; undoing it says so on it, and the step before
 * holds again. It is emptied when the verification is forgotten.
 */
@Entity(name = "insurance_ReviewStep")
@Table(schema = "insurance", name = "review_step")
class ReviewStep {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID verification;

    @Column(nullable = false)
    private String center;

    @Column(nullable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Act act;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReviewState state;

    @Column(name = "done_at", nullable = false)
    private Instant doneAt;

    @Column(name = "done_by", nullable = false)
    private UUID doneBy;

    @Column(name = "taken_by")
    private @Nullable UUID takenBy;

    @Column(nullable = false)
    private boolean urgent;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(nullable = false)
    private byte[] told;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Column(name = "undone_by")
    private @Nullable UUID undoneBy;

    protected ReviewStep() {} // for Hibernate

    private ReviewStep(Course course, Act act, ReviewState state, UUID by) {
        this.id = UUID.randomUUID();
        this.verification = course.verification.id().value();
        this.center = course.verification.center().value();
        this.number = course.number;
        this.act = act;
        this.state = state;
        this.doneAt = course.now;
        this.doneBy = by;
        this.takenBy = course.last.map(before -> before.takenBy).orElse(null);
        this.urgent = course.last.map(before -> before.urgent).orElse(false);
        this.dueOn = course.last.map(before -> before.dueOn).orElse(null);
        this.told = new byte[0];
    }

    /**
     * Where a step begins.
     *
     * @param number the step's
     * @param last the last step that holds
     */
    record Course(Verification verification, int number, Optional<ReviewStep> last, Instant now) {
        /** The review is handed over. */
        ReviewStep handOver(ReviewRequest request, UUID by, Sealing sealing) {
            require(last.isEmpty() || !last.get().state.isOpen());
            ReviewStep step = new ReviewStep(this, Act.HANDED_OVER, ReviewState.WAITING, by);
            step.takenBy = null;
            step.urgent = request.urgent();
            step.dueOn = request.admission();
            return step.telling(ReviewText.of(request), verification, sealing);
        }

        /** Somebody takes it, or takes it over: how it stands with the plan stays. */
        ReviewStep take(UUID by) {
            ReviewStep before = inReview();
            require(!by.equals(before.takenBy));
            ReviewStep step = new ReviewStep(
                    this, Act.TAKEN, before.state == ReviewState.WAITING ? ReviewState.TAKEN : before.state, by);
            step.takenBy = by;
            return step;
        }

        /** Something became of asking. Whoever writes it down has it, unless a colleague does. */
        ReviewStep decide(ReviewOutcome outcome, UUID by, Sealing sealing) {
            ReviewStep before = inReview();
            ReviewStep step = new ReviewStep(this, Act.ANSWERED, outcome.state(), by);
            step.takenBy = before.takenBy == null ? by : before.takenBy;
            step.dueOn = outcome.next().orElse(null);
            return step.telling(ReviewText.of(outcome), verification, sealing);
        }

        /** It goes back to the office. */
        ReviewStep giveBack(Private reason, UUID by, Sealing sealing) {
            require(last.filter(before -> before.state.isOpen()).isPresent());
            ReviewStep step = new ReviewStep(this, Act.GIVEN_BACK, ReviewState.GIVEN_BACK, by);
            step.takenBy = null;
            step.dueOn = null;
            return step.telling(reason, verification, sealing);
        }

        private ReviewStep inReview() {
            return last.filter(before -> before.state.isInReview()).orElseThrow(ReviewChanged::new);
        }

        private static void require(boolean holds) {
            if (!holds) {
                throw new ReviewChanged();
            }
        }
    }

    private ReviewStep telling(Private words, Verification of, Sealing sealing) {
        told = of.seal(sealing).seal(sealedAs(), words);
        return this;
    }

    void undo(UUID by, Instant now) {
        undoneAt = now;
        undoneBy = by;
    }

    /** What was written with it, opened; blank where nothing was. */
    Private told(Sealing.RecordKey seal) {
        return told.length == 0 ? Private.of("") : seal.open(sealedAs(), told);
    }

    private String sealedAs() {
        return "review:" + id;
    }

    int number() {
        return number;
    }

    Act act() {
        return act;
    }

    ReviewState state() {
        return state;
    }

    Instant doneAt() {
        return doneAt;
    }

    UUID doneBy() {
        return doneBy;
    }

    Optional<UUID> takenBy() {
        return Optional.ofNullable(takenBy);
    }

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    boolean holds() {
        return undoneAt == null;
    }

    Optional<Instant> undoneAt() {
        return Optional.ofNullable(undoneAt);
    }

    Optional<UUID> undoneBy() {
        return Optional.ofNullable(undoneBy);
    }
}
