package org.milepost.intake;

import java.time.Duration;

/** What a consent is for. Each has a text of its own and an expiry. */
public enum Purpose {
    /** To be called or written to about the inquiry. */
    CONTACT(Duration.ofDays(180)),
    /** To ask health plans about coverage: payment, in the words of 42 CFR 2.31. */
    PAYMENT(Duration.ofDays(180));

    private final Duration holds;

    Purpose(Duration holds) {
        this.holds = holds;
    }

    /** How long a consent holds unless it is revoked. */
    public Duration holds() {
        return holds;
    }
}
