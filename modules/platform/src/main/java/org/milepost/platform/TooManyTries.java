package org.milepost.platform;

/** Somebody asked more often than the limit allows. */
public final class TooManyTries extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Tells it in the platform's own sentence. */
    public TooManyTries() {
        super(
                Kind.TOO_MANY,
                "platform.too-many-tries",
                "That was tried too often in a short time. Please wait a few minutes, or call us.");
    }
}
