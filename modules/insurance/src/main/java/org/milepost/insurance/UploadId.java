package org.milepost.insurance;

import java.util.UUID;

/** Names a file of payers that was handed in. */
public record UploadId(UUID value) {
    /** @throws IllegalArgumentException unless {@code text} is a UUID */
    public UploadId(String text) {
        this(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
