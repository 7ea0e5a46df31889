package org.milepost.platform;

import java.time.Instant;
import java.util.UUID;

/**
 * What may leave the console about a person's record: that something is there, of which kind, since when. There is no room in it for
 * anything else; whoever gets it signs in to learn more.
 *
 * @param id tells this notice from others, and is of nothing but the notice
 * @param at since when
 */
public record Notice(UUID id, Kind kind, Instant at) {
    /** What it is about. */
    public enum Kind {
        /** Something new waits. */
        WAITING,
        /** Something was done that its lead has to see. */
        TO_BE_SEEN
    }
}
