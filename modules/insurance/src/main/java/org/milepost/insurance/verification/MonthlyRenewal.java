package org.milepost.insurance.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.VerificationId;
import org.milepost.platform.Job;

/** Asks plans again on the first of each month, where the office wants it; a few at a time, since payers answer a few at a time. */
@Dependent
class MonthlyRenewal implements Job {
    private static final int MOST = 100;
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration LATER = Duration.ofHours(6);

    private final Renewing renewing;
    private final Clock clock;

    @Inject
    MonthlyRenewal(Renewing renewing, Clock clock) {
        this.renewing = renewing;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> first(Instant start) {
        return Optional.of(start);
    }

    @Override
    public String name() {
        return "insurance.monthly";
    }

    @Override
    public Optional<Instant> run(String subject) {
        List<VerificationId> due = renewing.due(MOST);
        due.forEach(renewing::askAgain);
        return Optional.of(clock.instant().plus(due.size() == MOST ? SOON : LATER));
    }
}
