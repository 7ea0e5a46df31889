package org.milepost.insurance.verification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.benefits.ServiceTypes;

/**
 * What to ask one payer next, from what was asked and answered so far. The plan (30) comes first; unless that is answered, nothing else
 * is asked. What is out is awaited for 90 seconds, and counts as failed after that. What failed is asked again, not before 90 seconds (CAQH
 * CORE 153), three times at growing distances, then no more.
 *
 * @param payer who is asked
 * @param byFile whether it goes as files: each question once, and awaited for a day and a half (CAQH CORE 155: by 9 pm there, by 7 am back)
 * @param attempts what was sent for the data as they stand now, to whatever payer
 */
record Interview(PayerId payer, boolean byFile, List<Attempt> attempts) {
    /** How long after a try that failed the next one may leave. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(90), Duration.ofMinutes(5), Duration.ofMinutes(20));
    /** How long what was sent may be out, on whatever node, before nobody can be waiting for it any more. */
    private static final Duration AWAITED = Duration.ofSeconds(90);
    /** How long what went as a file may be out. */
    private static final Duration AWAITED_BY_FILE = Duration.ofHours(36);

    Interview {
        attempts = attempts.stream()
                .filter(attempt -> attempt.payer().equals(payer))
                .toList();
    }

    /** The service types that may be asked at {@code now}. */
    List<String> due(Instant now) {
        return pending(now).stream()
                .filter(serviceType -> !earliest(serviceType, now).isAfter(now))
                .toList();
    }

    /** When to look again: a question may leave then, or one that is out is no longer awaited. Empty where nothing is left to ask. */
    Optional<Instant> next(Instant now) {
        return pending(now).stream()
                .map(serviceType -> earliest(serviceType, now))
                .min(Instant::compareTo);
    }

    /** Whether anything was sent so. */
    boolean hasBegun() {
        return attempts.stream().anyMatch(attempt -> attempt.byFile() == byFile);
    }

    /** What came of asking for the plan. */
    Outcome ofPlan() {
        return all(ServiceTypes.PLAN).stream()
                .map(Attempt::outcome)
                .filter(Outcome::isSettled)
                .findFirst()
                .orElse(Outcome.FAILED);
    }

    /** Whether some question stays without an answer, however often it was asked. */
    boolean gaveUp(Instant now) {
        return wanted().stream().anyMatch(serviceType -> !isSettled(serviceType) && isSpent(serviceType, now));
    }

    private List<String> pending(Instant now) {
        List<String> pending = new ArrayList<>(wanted());
        pending.removeIf(serviceType -> isSettled(serviceType) || isSpent(serviceType, now));
        return pending;
    }

    private List<String> wanted() {
        return ofPlan() == Outcome.ANSWERED ? ServiceTypes.ASKED : List.of(ServiceTypes.PLAN);
    }

    private boolean isSettled(String serviceType) {
        return all(serviceType).stream().anyMatch(attempt -> attempt.outcome().isSettled());
    }

    private boolean isSpent(String serviceType, Instant now) {
        return tries(serviceType).size() > (byFile ? 0 : PAUSES.size())
                && awaited(serviceType, now).isEmpty();
    }

    private Instant earliest(String serviceType, Instant now) {
        List<Attempt> made = tries(serviceType);
        return awaited(serviceType, now)
                .or(() -> last(serviceType).map(last -> last.sentAt().plus(PAUSES.get(made.size() - 1))))
                .orElse(Instant.MIN);
    }

    /** Until when the last try is awaited; empty where it is not out. */
    private Optional<Instant> awaited(String serviceType, Instant now) {
        return last(serviceType)
                .filter(last -> last.outcome() == Outcome.OPEN)
                .map(last -> last.sentAt().plus(byFile ? AWAITED_BY_FILE : AWAITED))
                .filter(until -> until.isAfter(now));
    }

    private Optional<Attempt> last(String serviceType) {
        return tries(serviceType).stream().max(Comparator.comparing(Attempt::sentAt));
    }

    private List<Attempt> tries(String serviceType) {
        return all(serviceType).stream()
                .filter(attempt -> attempt.byFile() == byFile)
                .toList();
    }

    /** However it was sent: an answer is one, whichever way it came. */
    private List<Attempt> all(String serviceType) {
        return attempts.stream()
                .filter(attempt -> attempt.serviceType().equals(serviceType))
                .toList();
    }
}
