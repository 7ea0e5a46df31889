package org.milepost.content;

import org.milepost.platform.Refusal;

/** The words hold something that must not stand on a public page. */
public final class NotPublishable extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Leaves the list to the proofreader. */
    public NotPublishable() {
        super(
                Kind.INVALID,
                "content.not-publishable",
                "This can’t be published yet. Mend what is marked below, then publish again.");
    }
}
