package org.milepost.insurance.estimates;

/** Why there is no estimate. What comes first in this order is told. */
public enum Reason {
    /** No plan is in force on the day asked, or the payer did not say. */
    PLAN_NOT_ACTIVE,
    /** Not every question has its answer. */
    INCOMPLETE,
    /** Another company answers for this care, with contracts of its own. */
    CARVE_OUT,
    /** Several plans are in force, or another one pays first: who pays what is for them to settle. */
    SEVERAL_PLANS,
    /** Nobody wrote down whether the center is in the plan's network. */
    NETWORK_UNKNOWN,
    /** It is told to be covered and not. */
    COVERAGE_CONFLICT,
    /** Not covered where the center stands, in the network or outside. */
    NOT_COVERED,
    /** Silence about coverage. */
    COVERAGE_NOT_TOLD,
    /** Neither co-pay nor co-insurance is told of this care. */
    SHARE_NOT_TOLD,
    /** Several figures for the patient's share, or one that can't be counted. */
    SHARE_UNCLEAR,
    DEDUCTIBLE_NOT_TOLD,
    /** Only the family's is told. */
    DEDUCTIBLE_OF_FAMILY,
    /** Several figures for what remains of the deductible. */
    DEDUCTIBLE_UNCLEAR,
    MAXIMUM_NOT_TOLD,
    /** Only the family's is told. */
    MAXIMUM_OF_FAMILY,
    /** Several figures for what remains of the out-of-pocket maximum. */
    MAXIMUM_UNCLEAR,
    /** A limit in a unit or for a time that can't be compared with the stay. */
    LIMIT_UNCLEAR,
    /** No day or visit is left. */
    LIMIT_USED_UP,
    /** The contract names no rate for this care. */
    NO_RATE
}
