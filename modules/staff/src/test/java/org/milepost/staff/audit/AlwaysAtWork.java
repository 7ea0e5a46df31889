package org.milepost.staff.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.milepost.staff.CenterHours;
import org.milepost.staff.CenterId;

/** Centers that never sleep. */
final class AlwaysAtWork implements CenterHours {
    @Override
    public ZoneId zoneOf(CenterId center) {
        return ZoneOffset.UTC;
    }

    @Override
    public boolean isAtWork(CenterId center, Instant at) {
        return true;
    }
}
