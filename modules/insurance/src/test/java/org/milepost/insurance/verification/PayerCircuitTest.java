package org.milepost.insurance.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PayerCircuitTest {
    private static final Instant NOON = Instant.parse("2026-11-26T18:00:00Z");
    private static final UUID ONE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private final PayerCircuit circuit = new PayerCircuit("pinewater");

    @Test
    void four_failures_are_borne_and_the_fifth_pauses_for_a_minute() {
        fail(4);
        assertThat(circuit.pausedUntil()).isEmpty();

        fail(1);

        assertThat(circuit.pausedUntil()).contains(NOON.plusSeconds(60));
        assertThat(circuit.admits(ONE, NOON.plusMillis(59_999))).isFalse();
        assertThat(circuit.admits(ONE, NOON.plusSeconds(60))).isTrue();
    }

    @Test
    void after_the_pause_one_question_tries_and_the_next_waits_for_it() {
        fail(5);

        assertThat(circuit.admits(ONE, NOON.plusSeconds(60))).isTrue();
        assertThat(circuit.admits(OTHER, NOON.plusSeconds(149))).isFalse();
        assertThat(circuit.admits(OTHER, NOON.plusSeconds(150))).isTrue();
    }

    @Test
    void what_was_under_way_when_the_pause_began_does_not_make_it_longer() {
        fail(500);

        assertThat(circuit.pausedUntil()).contains(NOON.plusSeconds(60));
    }

    @Test
    void each_try_that_fails_doubles_the_pause_up_to_half_an_hour() {
        fail(5);
        Instant now = NOON;

        for (int minutes : List.of(1, 2, 4, 8, 16, 30, 30)) {
            assertThat(circuit.pausedUntil()).contains(now.plus(Duration.ofMinutes(minutes)));
            now = now.plus(Duration.ofMinutes(minutes));
            assertThat(circuit.admits(ONE, now)).isTrue();
            circuit.failed(ONE, now);
        }
    }

    private void fail(int times) {
        for (int n = 0; n < times; n++) {
            circuit.failed(OTHER, NOON);
        }
    }
}
