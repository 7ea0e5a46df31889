package org.milepost.chain;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Vouches that the chain had this end at this time, once it is signed.
 *
 * @param number counts checkpoints from 1, so that none goes missing unseen
 * @param position the last entry's, 1 or more
 * @param hash its hash, 64 hexadecimal digits
 * @param at when it was signed, in microseconds
 */
public record Checkpoint(long number, long position, String hash, Instant at) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException unless the hash has its form and the counts begin at 1 */
    public Checkpoint {
        if (number < 1 || position < 1 || !HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("Not a checkpoint.");
        }
    }

    /** The bytes that are signed: one line that a person can read. */
    byte[] signed() {
        return "milepost audit checkpoint %d: position %d, hash %s, at %s"
                .formatted(number, position, hash, at)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The chain that ends here. */
    Chain chain() {
        return Chain.after(position, HexFormat.of().parseHex(hash));
    }

    /** Whether {@code signature} is by the owner of {@code key}, over this and nothing else. */
    public boolean isSigned(byte[] signature, PublicKey key) {
        return SigningKey.isBy(key, signed(), signature);
    }
}
