package org.milepost.insurance;

/**
 * How a utilization review stands. It is WAITING until somebody takes it (TAKEN), then whatever the plan last answered: PENDING, AUTHORIZED
 * or REFUSED; care that is no longer asked for is WITHDRAWN, and what can't be asked yet is GIVEN_BACK to the office. An authorization is
 * reviewed again while care goes on, so that AUTHORIZED and REFUSED may be answered anew.
 */
public enum ReviewState {
    /** Handed over, and nobody has taken it. */
    WAITING,
    /** Somebody has taken it. */
    TAKEN,
    /** The plan was asked and has not decided. */
    PENDING,
    /** The plan agreed. */
    AUTHORIZED,
    /** The plan did not agree. */
    REFUSED,
    /** It is not asked for any more. */
    WITHDRAWN,
    /** The office has to do something first. */
    GIVEN_BACK;

    /** Whether utilization review has it and the plan has not decided. */
    public boolean isOpen() {
        return this == WAITING || this == TAKEN || this == PENDING;
    }

    /** Whether it may be taken, taken over and answered: until it is withdrawn or given back. */
    public boolean isInReview() {
        return this != WITHDRAWN && this != GIVEN_BACK;
    }

    /** Whether it is something that became of asking the plan. */
    public boolean isOutcome() {
        return this == PENDING || this == AUTHORIZED || this == REFUSED || this == WITHDRAWN;
    }
}
