package org.milepost.locations;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * How many places of a program were free when someone last counted.
 *
 * <p>A count grows old: after {@link #HOLDS} a page no longer promises a place by it and asks people to call.
 */
@Embeddable
public record Capacity(int free, Instant counted) {

    /** Long enough for a count made on Friday to carry over the weekend. */
    public static final Duration HOLDS = Duration.ofDays(3);

    /** @throws IllegalArgumentException if fewer than no places are free */
    public Capacity {
        if (free < 0) {
            throw new IllegalArgumentException("Fewer than no places can't be free.");
        }
    }

    /** Whether a page may say at that time that there is a place. */
    public boolean freeAt(Instant time) {
        return free > 0 && time.isBefore(grownOld());
    }

    /** When the count stops holding. */
    public Instant grownOld() {
        return counted.plus(HOLDS);
    }
}
