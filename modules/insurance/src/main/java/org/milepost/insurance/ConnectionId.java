package org.milepost.insurance;

import java.util.UUID;

/** Names a connection to payers. */
public record ConnectionId(UUID value) {
    /** @throws IllegalArgumentException unless {@code text} is a UUID */
    public ConnectionId(String text) {
        this(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
