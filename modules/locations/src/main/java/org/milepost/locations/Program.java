package org.milepost.locations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One level of care at a center.
 *
 * @param capacity the last count of its free places; null where places are not counted: people call to ask
 */
public record Program(LevelOfCare level, @Nullable Capacity capacity) {

    /** Whether a page may say at that time that there is a place; if not, it says "call to ask", never "full". */
    public boolean freeAt(Instant time) {
        return capacity != null && capacity.freeAt(time);
    }
}
