package org.milepost.insurance;

import org.milepost.platform.Refusal;

/** A file was named that was never set aside for that connection. */
public final class NoSuchFile extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoSuchFile() {
        super(Kind.NOT_FOUND, "console.no-such-file", "There is no such file, or no more.");
    }
}
