package org.milepost.locations.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.locations.OpeningHours;
import org.milepost.staff.CenterHours;
import org.milepost.staff.CenterId;

/** Staff is expected at work when the public finds the center open. */
@Dependent
class PublicHours implements CenterHours {
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final LocalTime NIGHT = LocalTime.of(22, 0);

    private final Centers centers;

    @Inject
    PublicHours(Centers centers) {
        this.centers = centers;
    }

    @Override
    public ZoneId zoneOf(CenterId center) {
        return hours(center).map(OpeningHours::zone).orElse(ZoneOffset.UTC);
    }

    @Override
    public boolean isAtWork(CenterId center, Instant at) {
        Optional<OpeningHours> known =
                hours(center).filter(hours -> !hours.periods().isEmpty());
        if (known.isPresent()) {
            return known.get().at(at).open();
        }
        LocalTime there = at.atZone(zoneOf(center)).toLocalTime();
        return !there.isBefore(MORNING) && there.isBefore(NIGHT);
    }

    private Optional<OpeningHours> hours(CenterId center) {
        return centers.find(center).map(Center::hours);
    }
}
