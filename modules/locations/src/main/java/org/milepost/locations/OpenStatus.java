package org.milepost.locations;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Whether a center answers at one moment.
 *
 * @param changes when it closes (if open) or opens (if closed), in the center's own time; empty if it never does
 */
public record OpenStatus(boolean open, Optional<ZonedDateTime> changes) {}
