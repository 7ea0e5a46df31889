package org.milepost.platform;

import java.util.Arrays;

/** {@link Private} for what is no text, such as a photo. Prints as {@code •••}; who needs the bytes calls {@link #reveal()}. */
public final class PrivateBytes {
    private final byte[] bytes;

    private PrivateBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes {@code bytes} as private. */
    public static PrivateBytes of(byte[] bytes) {
        return new PrivateBytes(bytes.clone());
    }

    /** The bytes themselves. For showing them to somebody with a grant, and for sealing. */
    public byte[] reveal() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "•••";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrivateBytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
