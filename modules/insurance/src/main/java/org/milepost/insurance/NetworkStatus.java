package org.milepost.insurance;

/** Whether a center belongs to the network of somebody's plan. The office knows it from its contracts; payers seldom tell. */
public enum NetworkStatus {
    IN,
    OUT,
    /** Nobody wrote it down for this plan and this day. It is never guessed. */
    UNKNOWN
}
