package org.milepost.locations;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.milepost.platform.Language;

/**
 * Whether a center answers at one moment.
 *
 * @param changes when it closes (if open) or opens (if closed), in the center's own time; empty if it never does
 */
public record OpenStatus(boolean open, Optional<ZonedDateTime> changes) {

    /** In words, for people of the place: "Open now, until 5 pm". It stays true until the status changes. */
    public String in(Language language, Instant now) {
        return new ClockWords(language).status(this, now);
    }

    /** In words, for people who may be in another time zone: "Open now, until 5 pm Central Time". */
    public String fromAfar(Language language, Instant now) {
        return new ClockWords(language).statusFromAfar(this, now);
    }
}
