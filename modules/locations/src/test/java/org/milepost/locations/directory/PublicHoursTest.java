package org.milepost.locations.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milepost.locations.ExampleCenters.ATLANTA;
import static org.milepost.locations.ExampleCenters.EL_PASO;
import static org.milepost.locations.ExampleCenters.OXFORD;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milepost.locations.CentersInMemory;
import org.milepost.staff.CenterId;

/** When staff is expected at work. November is standard time. */
class PublicHoursTest {
    private static final CenterId NOWHERE = new CenterId("nowhere");

    private final PublicHours hours = new PublicHours(new CentersInMemory(Map.of(), OXFORD, EL_PASO, ATLANTA));

    @Test
    void a_center_with_hours_works_when_it_is_open() {
        // Monday, November 23, 2026, in Central time: opens at 8, closes for lunch at 12.
        assertThat(hours.isAtWork(OXFORD.id(), Instant.parse("2026-11-23T13:59:59Z")))
                .isFalse();
        assertThat(hours.isAtWork(OXFORD.id(), Instant.parse("2026-11-23T14:00:00Z")))
                .isTrue();
        assertThat(hours.isAtWork(OXFORD.id(), Instant.parse("2026-11-23T17:59:59Z")))
                .isTrue();
        assertThat(hours.isAtWork(OXFORD.id(), Instant.parse("2026-11-23T18:00:00Z")))
                .isFalse();
    }

    @Test
    void a_center_that_is_open_day_and_night_is_always_at_work() {
        assertThat(hours.isAtWork(EL_PASO.id(), Instant.parse("2026-11-23T09:00:00Z")))
                .isTrue();
    }

    @Test
    void without_hours_it_is_from_six_to_ten_by_its_own_clock() {
        assertThat(hours.isAtWork(ATLANTA.id(), Instant.parse("2026-11-23T10:59:59Z")))
                .isFalse();
        assertThat(hours.isAtWork(ATLANTA.id(), Instant.parse("2026-11-23T11:00:00Z")))
                .isTrue();
        assertThat(hours.isAtWork(ATLANTA.id(), Instant.parse("2026-11-24T02:59:59Z")))
                .isTrue();
        assertThat(hours.isAtWork(ATLANTA.id(), Instant.parse("2026-11-24T03:00:00Z")))
                .isFalse();
    }

    @Test
    void a_center_that_nobody_knows_lies_in_greenwich() {
        assertThat(hours.zoneOf(OXFORD.id())).isEqualTo(ZoneId.of("America/Chicago"));
        assertThat(hours.zoneOf(NOWHERE)).isEqualTo(ZoneOffset.UTC);
        assertThat(hours.isAtWork(NOWHERE, Instant.parse("2026-11-23T05:59:59Z")))
                .isFalse();
        assertThat(hours.isAtWork(NOWHERE, Instant.parse("2026-11-23T06:00:00Z")))
                .isTrue();
    }
}
