package org.milepost.insurance;

import org.milepost.platform.Refusal;

/** What was to be done with a file that was set aside does not fit how it stands by now. */
public final class FileNotOpen extends Refusal {
    private static final long serialVersionUID = 1L;

    /** For a file on which somebody decided in the meantime, or that is no longer there. */
    public FileNotOpen() {
        super(
                Kind.CONFLICT,
                "console.file-not-open",
                "Somebody has just decided on this file, or it is no longer in the folder. Look at the list again.");
    }
}
