package org.milepost.insurance;

import java.util.UUID;

/** Names a file that was set aside; what it was called when it was brought is told by nothing here. */
public record FileId(UUID value) {
    /** @throws IllegalArgumentException unless {@code text} is a UUID */
    public FileId(String text) {
        this(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
