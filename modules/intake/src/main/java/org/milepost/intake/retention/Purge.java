package org.milepost.intake.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.RecordKind;
import org.milepost.intake.UnderLegalHold;
import org.milepost.platform.Job;

/**
 * Forgets each day what is due. Each record is forgotten in a transaction of its own: a run that is cut off has forgotten what it
 * counted, and the next one finds the rest.
 */
@Dependent
class Purge implements Job {
    private static final Duration EVERY = Duration.ofDays(1);

    private final PurgeRuns runs;
    private final Overdue overdue;
    private final Forgetting forgetting;
    private final Clock clock;

    @Inject
    Purge(PurgeRuns runs, Overdue overdue, Forgetting forgetting, Clock clock) {
        this.runs = runs;
        this.overdue = overdue;
        this.forgetting = forgetting;
        this.clock = clock;
    }

    /** A day after a version with retention started for the first time, so that holds can be placed before anything goes. */
    @Override
    public Optional<Instant> first(Instant start) {
        return Optional.of(start.plus(EVERY));
    }

    @Override
    public String name() {
        return "intake.purge";
    }

    @Override
    public Optional<Instant> run(String subject) {
        Instant now = clock.instant();
        for (RecordKind kind : RecordKind.values()) {
            purge(kind, now);
        }
        return Optional.of(now.plus(EVERY));
    }

    private void purge(RecordKind kind, Instant now) {
        Instant before = now.minus(Duration.ofDays(runs.days(kind)));
        UUID run = runs.begin(kind);
        Optional<InquiryNumber> after = Optional.empty();
        List<Overdue.Found> batch;
        do {
            batch = overdue.batch(kind, before, after);
            for (Overdue.Found found : batch) {
                settle(run, kind, found);
                after = Optional.of(found.due().inquiry());
            }
        } while (batch.size() == Overdue.BATCH);
        runs.end(run);
    }

    private void settle(UUID run, RecordKind kind, Overdue.Found found) {
        Optional<Overdue.Kept> kept = found.kept();
        if (kept.isEmpty() && !forget(found.due().inquiry(), kind)) {
            kept = Optional.of(Overdue.Kept.HELD);
        }
        runs.count(
                run,
                kept.isEmpty() ? 1 : 0,
                kept.equals(Optional.of(Overdue.Kept.HELD)) ? 1 : 0,
                kept.equals(Optional.of(Overdue.Kept.ADMITTED)) ? 1 : 0);
    }

    /** Whether it was forgotten; a hold may have been placed since it was found. */
    private boolean forget(InquiryNumber inquiry, RecordKind kind) {
        try {
            forgetting.forget(
                    inquiry, Set.of(kind), "retention of " + kind.name().toLowerCase(Locale.ROOT));
            return true;
        } catch (UnderLegalHold held) {
            return false;
        }
    }
}
