package org.milepost.insurance;

import org.milepost.platform.Refusal;

/** A request of another system can't be read. The sentence names the element and never what stands in it. */
public final class UnusableRequest extends Refusal {
    private static final long serialVersionUID = 1L;

    /** @param sentence which element, and what is expected */
    public UnusableRequest(String sentence) {
        super(Kind.INVALID, "console.unusable-request", sentence);
    }
}
