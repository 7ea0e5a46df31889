package org.milepost.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long entries of the audit trail stay; those whose time is over are taken out each day, the oldest first. */
public interface AuditRetention {
    /** The least that may be decided: the six years for which 45 CFR 164.316(b)(2) has documentation kept. */
    int LEAST_DAYS = 2192;

    /** The most: a hundred years. */
    int MOST_DAYS = 36_525;

    /** What is in force. @throws NotPermitted unless the viewer decides on retention */
    Term term();

    /**
     * Decides anew; the same term again leaves no trace.
     *
     * @throws NotPermitted unless the viewer decides it for the whole network
     * @throws IllegalArgumentException unless {@code days} are {@link #LEAST_DAYS} to {@link #MOST_DAYS}
     */
    void decide(int days);

    /** What would be taken out now if {@code days} were in force. @throws NotPermitted unless the viewer decides on retention */
    Preview preview(int days);

    /** What was taken out lately, the newest first. @throws NotPermitted unless the viewer decides on retention */
    List<Taken> taken(int most);

    /** How long entries stay; by whom and when that was decided, empty where the least holds by default. */
    record Term(int days, Optional<Change> set) {}

    /** A decision: the name of who made it, and when. */
    record Change(String by, Instant at) {}

    /**
     * Entries whose time is over.
     *
     * @param due how many would be taken out
     * @param held how many stay because of a record under legal hold
     * @param oldest when the oldest of them was written; empty where there are none
     */
    record Preview(long due, long held, Optional<Instant> oldest) {}

    /** Entries that were taken out at once: when, and how many. */
    record Taken(Instant at, long entries) {}
}
