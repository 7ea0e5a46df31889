package org.milepost.chain;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Instant;

/**
 * Says that the entries up to a checkpoint were taken out because their time was over, once it is signed: the chain begins behind it.
 *
 * @param number counts anchors from 1
 * @param last the checkpoint over the last entry that was taken out
 * @param at when they were taken out, in microseconds
 */
public record Anchor(long number, Checkpoint last, Instant at) {
    /** @throws IllegalArgumentException unless anchors count from 1 and what was taken out is older than the anchor */
    public Anchor {
        if (number < 1 || !last.at().isBefore(at)) {
            throw new IllegalArgumentException("Not an anchor.");
        }
    }

    /** The chain as it begins behind what was taken out. */
    Chain chain() {
        return last.chain();
    }

    /** The bytes that are signed: one line that a person can read. */
    byte[] signed() {
        return "milepost audit anchor %d: taken out at %s, up to checkpoint %d: position %d, hash %s, at %s"
                .formatted(number, at, last.number(), last.position(), last.hash(), last.at())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Whether {@code signature} is by the owner of {@code key}, over this and nothing else. */
    boolean isSigned(byte[] signature, PublicKey key) {
        return SigningKey.isBy(key, signed(), signature);
    }
}
