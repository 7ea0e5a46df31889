package org.milepost.locations;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * One stretch of a day during which a center answers; a lunch break parts a day into two.
 *
 * @param closes the first moment after it; midnight ({@code 00:00}) is the end of the day
 */
@Embeddable
public record OpenPeriod(@Enumerated(EnumType.STRING) DayOfWeek day, LocalTime opens, LocalTime closes) {

    /** @throws IllegalArgumentException if it closes before it opens: a night is two periods, parted at midnight */
    public OpenPeriod {
        if (!closes.isAfter(opens) && !closes.equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException("A period closes after it opens, at midnight at the latest.");
        }
    }

    boolean endsTheDay() {
        return closes.equals(LocalTime.MIDNIGHT);
    }
}
