package org.milepost.insurance;

import org.milepost.platform.Refusal;

/** A connection whose files wait for somebody is not taken away. */
public final class FilesStillOpen extends Refusal {
    private static final long serialVersionUID = 1L;

    /** For a connection of which files are listed as set aside. */
    public FilesStillOpen() {
        super(
                Kind.CONFLICT,
                "console.files-still-open",
                "Files of this connection are set aside. Decide on each of them first; then it can be taken away.");
    }
}
