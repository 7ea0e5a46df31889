package org.milepost.staff.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.milepost.platform.testing.LabeledSealing;

class VisitorMarksTest {
    private static final Instant NOVEMBER = Instant.parse("2026-11-30T23:59:59Z");

    @Test
    void one_address_has_one_mark_within_a_month() {
        String mark = at(NOVEMBER).of("192.0.2.7");

        assertThat(mark).matches("mark [0-9A-F]{4}-[0-9A-F]{4}");
        assertThat(at(NOVEMBER.minusSeconds(1_000_000)).of("192.0.2.7")).isEqualTo(mark);
    }

    @Test
    void another_address_or_month_has_another() {
        String mark = at(NOVEMBER).of("192.0.2.7");

        assertThat(at(NOVEMBER).of("192.0.2.8")).isNotEqualTo(mark);
        assertThat(at(NOVEMBER.plusSeconds(1)).of("192.0.2.7")).isNotEqualTo(mark);
    }

    private static VisitorMarks at(Instant time) {
        return new VisitorMarks(new LabeledSealing(), Clock.fixed(time, ZoneOffset.UTC));
    }
}
