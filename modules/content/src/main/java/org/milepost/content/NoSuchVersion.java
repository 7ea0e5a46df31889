package org.milepost.content;

import org.milepost.platform.Refusal;

/** The page never had a version of this number. */
public final class NoSuchVersion extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names no number: it came from an address. */
    public NoSuchVersion() {
        super(Kind.NOT_FOUND, "content.no-such-version", "This page never had that version. Choose one from its list.");
    }
}
