package org.milepost.insurance.verification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.benefits.ServiceTypes;

/**
 * What to ask one payer next, from what was asked and answered so far. The plan (30) comes first; unless that is answered, nothing else
 * is asked. What failed is asked again, not before 90 seconds (CAQH CORE 153), three times at growing distances, then no more.
 *
 * @param payer who is asked
 * @param attempts what was sent for the data as they stand now, to whatever payer
 */
record Interview(PayerId payer, List<Attempt> attempts) {
    /** How long after a try that failed the next one may leave. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(90), Duration.ofMinutes(5), Duration.ofMinutes(20));

    Interview {
        attempts = attempts.stream()
                .filter(attempt -> attempt.payer().equals(payer))
                .toList();
    }

    /** The service types that may be asked at {@code now}. */
    List<String> due(Instant now) {
        return pending().stream()
                .filter(serviceType -> !earliest(serviceType).isAfter(now))
                .toList();
    }

    /** When the next question may leave; empty where none is left to ask. */
    Optional<Instant> next() {
        return pending().stream().map(this::earliest).min(Instant::compareTo);
    }

    /** What came of asking for the plan. */
    Outcome ofPlan() {
        return attempts(ServiceTypes.PLAN).stream()
                .map(Attempt::outcome)
                .filter(Outcome::isSettled)
                .findFirst()
                .orElse(Outcome.FAILED);
    }

    /** Whether some question stays without an answer, however often it was asked. */
    boolean gaveUp() {
        return wanted().stream().anyMatch(serviceType -> !isSettled(serviceType) && isSpent(serviceType));
    }

    private List<String> pending() {
        List<String> pending = new ArrayList<>(wanted());
        pending.removeIf(serviceType -> isSettled(serviceType) || isSpent(serviceType));
        return pending;
    }

    private List<String> wanted() {
        return ofPlan() == Outcome.ANSWERED ? ServiceTypes.ASKED : List.of(ServiceTypes.PLAN);
    }

    private boolean isSettled(String serviceType) {
        return attempts(serviceType).stream()
                .anyMatch(attempt -> attempt.outcome().isSettled());
    }

    private boolean isSpent(String serviceType) {
        return attempts(serviceType).size() > PAUSES.size();
    }

    private Instant earliest(String serviceType) {
        List<Attempt> made = attempts(serviceType);
        return made.stream()
                .map(Attempt::sentAt)
                .max(Instant::compareTo)
                .map(last -> last.plus(PAUSES.get(made.size() - 1)))
                .orElse(Instant.MIN);
    }

    private List<Attempt> attempts(String serviceType) {
        return attempts.stream()
                .filter(attempt -> attempt.serviceType().equals(serviceType))
                .toList();
    }
}
