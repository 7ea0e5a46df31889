package org.milepost.content;

import org.milepost.platform.Refusal;

/** There is no page at this address. */
public final class NoSuchPage extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says it plainly. */
    public NoSuchPage() {
        super(
                Kind.NOT_FOUND,
                "content.no-such-page",
                "There is no page at this address. It may have moved, or the address has a slip in it.");
    }
}
