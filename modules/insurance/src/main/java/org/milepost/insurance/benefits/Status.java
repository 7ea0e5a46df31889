package org.milepost.insurance.benefits;

/** Whether a plan is in force on the date asked. */
public enum Status {
    ACTIVE,
    /** The payer is still looking into it. */
    PENDING,
    INACTIVE,
    /** The payer didn't say, or said that it can't. */
    UNKNOWN,
    /** The payer refused the question; it does not mean that nobody is insured. */
    REJECTED
}
