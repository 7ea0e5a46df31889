package org.milepost.content;

import org.milepost.platform.Refusal;

/** The text is longer than a page should be. */
public final class WordsTooLong extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the limit. */
    public WordsTooLong() {
        super(
                Kind.INVALID,
                "content.words-too-long",
                "This is longer than 20,000 characters. Shorten it, then save again.");
    }
}
