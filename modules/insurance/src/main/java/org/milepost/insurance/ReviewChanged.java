package org.milepost.insurance;

import org.milepost.platform.Refusal;

/** A utilization review went on since it was seen, or can't be done so with now. */
public final class ReviewChanged extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public ReviewChanged() {
        super(
                Kind.CONFLICT,
                "console.review-changed",
                "Somebody went on with this review meanwhile. Nothing was done. Look at it again.");
    }
}
