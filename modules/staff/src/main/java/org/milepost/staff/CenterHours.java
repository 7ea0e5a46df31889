package org.milepost.staff;

import java.time.Instant;
import java.time.ZoneId;

/** Knows when a center works and by which clock; implemented by the module that describes centers. */
public interface CenterHours {
    /** The zone in which {@code center} lies; UTC where nobody knows it. */
    ZoneId zoneOf(CenterId center);

    /** Whether somebody is expected at work at {@code center}: in its opening hours, or where those are not known from 6 am to 10 pm. */
    boolean isAtWork(CenterId center, Instant at);
}
