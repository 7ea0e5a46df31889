package org.milepost.platform.limits;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.platform.TooManyTries;
import org.milepost.platform.testing.LabeledSealing;
import org.milepost.platform.testing.TestDatabase;

class CountedTriesTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of();

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void the_last_try_that_a_window_allows_passes_and_the_next_does_not() {
        CountedTries tries = at("2026-11-22T12:10:00Z");

        assertThatNoException().isThrownBy(() -> tries.count("form", "192.0.2.1", 2, HOUR));
        assertThatNoException().isThrownBy(() -> tries.count("form", "192.0.2.1", 2, HOUR));
        assertThatExceptionOfType(TooManyTries.class).isThrownBy(() -> tries.count("form", "192.0.2.1", 2, HOUR));
    }

    @Test
    void the_next_window_the_other_visitor_and_the_other_rule_count_anew() {
        CountedTries tries = at("2026-11-22T13:59:59Z");
        tries.count("form", "192.0.2.2", 1, HOUR);

        assertThatNoException().isThrownBy(() -> tries.count("form", "192.0.2.3", 1, HOUR));
        assertThatNoException().isThrownBy(() -> tries.count("sign-in", "192.0.2.2", 1, HOUR));
        assertThatNoException().isThrownBy(() -> at("2026-11-22T14:00:00Z").count("form", "192.0.2.2", 1, HOUR));
        assertThatExceptionOfType(TooManyTries.class).isThrownBy(() -> tries.count("form", "192.0.2.2", 1, HOUR));
    }

    private static CountedTries at(String time) {
        return new CountedTries(
                DATABASE.source(), Clock.fixed(Instant.parse(time), ZoneOffset.UTC), new LabeledSealing());
    }
}
