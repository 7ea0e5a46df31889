package org.milepost.insurance;

import org.milepost.platform.Refusal;

/** A file of payers can't be taken in. */
public final class UploadNotUsable extends Refusal {
    private static final long serialVersionUID = 1L;

    /** For a file that is gone, or in which something is faulty. */
    public UploadNotUsable() {
        super(
                Kind.CONFLICT,
                "console.upload-not-usable",
                "This file can’t be taken in: it is faulty, was taken in already, or was handed in more than a day ago. Hand it in again.");
    }
}
