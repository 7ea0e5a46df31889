package org.milepost.intake.retention;

import java.util.UUID;
import org.milepost.intake.RecordKind;

/** Keeps count of the runs that forget what is due, each step in a transaction of its own. */
public interface PurgeRuns {
    /** How many days {@code kind} is kept. */
    int days(RecordKind kind);

    /** Begins a run. */
    UUID begin(RecordKind kind);

    /** Adds to a run's count. */
    void count(UUID run, int forgotten, int held, int admitted);

    /** Ends a run and writes what came of it into the audit trail. */
    void end(UUID run);
}
