package org.milepost.insurance.verification;

import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.RejectReason;
import org.milepost.insurance.benefits.Status;

/** What came of sending one question. */
enum Outcome {
    /** Nothing yet; where the node died, nothing ever. */
    OPEN,
    /** No answer came, or none from the payer itself. */
    FAILED,
    /** The payer can't answer now (AAA 42, 80). */
    LATER,
    /** The payer did not find the person; a correction may help. */
    CORRECTABLE,
    /** The payer refused for another reason. */
    REFUSED,
    /** What came is no answer. */
    UNREADABLE,
    /** The payer answered. */
    ANSWERED;

    /** What {@code summary}, of one answer alone, tells. */
    static Outcome of(CoverageSummary summary) {
        if (summary.status() == Status.REJECTED) {
            boolean later = summary.rejections().stream()
                    .anyMatch(rejection -> rejection.reason().remedy() == RejectReason.Remedy.LATER);
            if (later) {
                return LATER;
            }
            return summary.corrections().isEmpty() ? REFUSED : CORRECTABLE;
        }
        boolean unreadable = summary.questions().stream()
                .anyMatch(question -> question.outcome() == CoverageSummary.Outcome.UNREADABLE);
        return unreadable ? UNREADABLE : ANSWERED;
    }

    /** Whether the question has its answer, for better or worse, and is not asked again. */
    boolean isSettled() {
        return this == CORRECTABLE || this == REFUSED || this == UNREADABLE || this == ANSWERED;
    }
}
