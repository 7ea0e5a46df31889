package org.milepost.insurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.Private;
import org.milepost.staff.CenterId;

/**
 * Utilization review: whoever asks plans to authorize care gets a verification handed over, and writes down what became of it. Each act is
 * a step that stays, undone ones too; who acts says which step they saw last, so that nobody answers what they did not read. What belongs
 * to a center outside the viewer's grants does not exist for them.
 */
public interface UtilizationReviews {
    /**
     * All steps; that they were read is written down.
     *
     * @throws org.milepost.intake.UnknownInquiry where no plan was to be asked, or the viewer may not know of it
     * @throws org.milepost.intake.AlreadyForgotten where it was erased
     */
    Review read(InquiryNumber inquiry);

    /** How it stands; empty where it was never handed over. Who asks must have shown that they may read the coverage. */
    Optional<ReviewState> of(InquiryNumber inquiry);

    /**
     * Hands it over, also once more after it came back or was decided.
     *
     * @param seen the number of the last step that held when it was looked at; 0 where there was none
     * @throws ReviewChanged if another step came meanwhile, or it is with utilization review already
     * @throws org.milepost.intake.UnknownInquiry as {@link #read}
     * @throws org.milepost.intake.AlreadyForgotten as {@link #read}
     */
    void handOver(InquiryNumber inquiry, int seen, ReviewRequest request);

    /** Takes it, or takes it over from a colleague. Refused as {@link #handOver}, or where it is over or the viewer's already. */
    void take(InquiryNumber inquiry, int seen);

    /**
     * Writes down what became of asking, and the disclosure that asking was. Refused as {@link #take}.
     *
     * @param notice how the notice of 42 CFR 2.32 reached whoever was asked
     * @throws org.milepost.intake.ConsentNotInForce if somebody was asked, and the person's consent was taken back or has run out
     */
    void decide(InquiryNumber inquiry, int seen, ReviewOutcome outcome, String notice);

    /** Gives it back to the office. Refused as {@link #handOver}, or unless it is open. */
    void giveBack(InquiryNumber inquiry, int seen, Private reason);

    /** Undoes the last step: it stands as it did before. Refused as {@link #handOver}, or where there is none. */
    void undo(InquiryNumber inquiry, int seen);

    /**
     * A verification's way through utilization review.
     *
     * @param mayAsk whether the person's consent to ask health plans is in force
     * @param mine whether the viewer has it
     * @param steps what was done, oldest first, undone steps too
     */
    record Review(InquiryNumber inquiry, CenterId center, boolean mayAsk, boolean mine, List<Step> steps) {
        public Review {
            steps = List.copyOf(steps);
        }

        /** The steps that hold. */
        public List<Step> holding() {
            return steps.stream().filter(step -> step.undone().isEmpty()).toList();
        }

        /** The last step that holds. */
        public Optional<Step> last() {
            return holding().stream().reduce((earlier, later) -> later);
        }

        /** The number of the last step that holds; 0 where there is none. */
        public int seen() {
            return last().map(Step::number).orElse(0);
        }

        /** What was asked for last. */
        public Optional<ReviewRequest> request() {
            return holding().stream().flatMap(step -> step.request().stream()).reduce((earlier, later) -> later);
        }

        /** What the plan answered last, since it was handed over last. */
        public Optional<ReviewOutcome> outcome() {
            return holding().stream()
                    .filter(step -> step.act() == Act.HANDED_OVER || step.act() == Act.ANSWERED)
                    .reduce((earlier, later) -> later)
                    .flatMap(Step::outcome);
        }
    }

    /** What is done with a review. */
    enum Act {
        HANDED_OVER,
        TAKEN,
        ANSWERED,
        GIVEN_BACK
    }

    /**
     * One step.
     *
     * @param number counted from 1
     * @param state how the review stands by it
     * @param by who did it, by name
     * @param takenBy who has it, by name; empty while nobody does
     * @param due when the plan is to be asked, or reviews it; empty where nothing is due
     * @param request of a hand-over
     * @param outcome of an answer
     * @param reason why it was given back; blank otherwise
     */
    record Step(
            int number,
            Act act,
            ReviewState state,
            Instant at,
            String by,
            Optional<String> takenBy,
            Optional<LocalDate> due,
            Optional<ReviewRequest> request,
            Optional<ReviewOutcome> outcome,
            Private reason,
            Optional<Undone> undone) {}

    /** That a step was undone, and by whom, by name. */
    record Undone(Instant at, String by) {}
}
