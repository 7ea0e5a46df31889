package org.milepost.locations;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One level of care at a center.
 *
 * @param capacity the last count of its free places; null where places are not counted: people call to ask
 */
@Embeddable
public record Program(
        @Enumerated(EnumType.STRING) LevelOfCare level,
        @Embedded @Nullable Capacity capacity) {

    /** Whether a page may say at that time that there is a place; if not, it says "call to ask", never "full". */
    public boolean freeAt(Instant time) {
        return capacity != null && capacity.freeAt(time);
    }
}
