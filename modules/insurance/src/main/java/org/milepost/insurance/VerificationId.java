package org.milepost.insurance;

import java.util.UUID;

/** Names one verification; opaque. */
public record VerificationId(UUID value) {
    /** The one that {@code text} names. @throws IllegalArgumentException unless it is a UUID */
    public static VerificationId of(String text) {
        return new VerificationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
