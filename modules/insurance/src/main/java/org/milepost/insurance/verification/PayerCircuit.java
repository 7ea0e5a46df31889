package org.milepost.insurance.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payer's failures in a row. After five it is paused: nobody is asked there for a minute. Then one question tries it; if that fails
 * too, the pause is twice as long, up to half an hour. Any answer ends it all. What was under way when the pause began, and fails only
 * now, does not make it longer.
 */
@Entity(name = "insurance_PayerCircuit")
@Table(schema = "insurance", name = "payer_circuit")
class PayerCircuit {
    private static final int MOST_FAILURES = 5;
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int DOUBLINGS = 5;
    /** A try that nobody hears of any more is over by then. */
    private static final Duration TRYING = Duration.ofSeconds(90);

    @Id
    private String payer;

    @Column(nullable = false)
    private int failures;

    @Column(nullable = false)
    private int pauses;

    @Column(name = "paused_until")
    private @Nullable Instant pausedUntil;

    @Column
    private @Nullable UUID trying;

    protected PayerCircuit() {} // for Hibernate

    PayerCircuit(String payer) {
        this.payer = payer;
    }

    /** Whether {@code exchange} may be sent; after a pause the first that asks is the one who tries. */
    boolean admits(UUID exchange, Instant now) {
        if (pausedUntil == null) {
            return true;
        }
        if (pausedUntil.isAfter(now)) {
            return false;
        }
        trying = exchange;
        pausedUntil = now.plus(TRYING);
        return true;
    }

    /** Notes that {@code exchange} brought nothing. */
    void failed(UUID exchange, Instant now) {
        failures++;
        boolean tried = exchange.equals(trying);
        if (tried || (pausedUntil == null && failures >= MOST_FAILURES)) {
            pausedUntil = now.plus(pause());
            trying = null;
            pauses++;
        }
    }

    private Duration pause() {
        Duration pause = SHORTEST.multipliedBy(1L << Math.min(pauses, DOUBLINGS));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    Optional<Instant> pausedUntil() {
        return Optional.ofNullable(pausedUntil);
    }

    String payer() {
        return payer;
    }
}
