package org.milepost.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.staff.CenterId;

/** How long each kind of record is kept, and what that means: decided by whoever runs the network, carried out each day by a job. */
public interface Retention {
    /** What is in force, kind by kind. @throws org.milepost.staff.NotPermitted unless the viewer decides it */
    List<Term> terms();

    /**
     * Decides anew; terms that stay as they are leave no trace.
     *
     * @param days kind → for how many days
     * @throws org.milepost.staff.NotPermitted unless the viewer decides it for the whole network
     * @throws IllegalArgumentException where a kind {@linkplain RecordKind#mayBeKept may not be kept} for so long
     */
    void decide(Map<RecordKind, Integer> days);

    /**
     * What would be forgotten now if {@code days} were in force. Nothing is.
     *
     * @return by kind, then by center
     */
    List<Tally> preview(Map<RecordKind, Integer> days);

    /** What was forgotten lately, the newest run first. */
    List<Run> runs();

    /**
     * How long a kind is kept.
     *
     * @param days for how many days
     * @param set by whom and when; empty where the default holds
     */
    record Term(RecordKind kind, int days, Optional<Change> set) {}

    /** A decision: the name of who made it, and when. */
    record Change(String by, Instant at) {}

    /**
     * Records of one kind and center whose time is over.
     *
     * @param due how many will be forgotten
     * @param held how many stay because of a legal hold
     * @param admitted how many stay because the person came to us
     * @param oldest since when the oldest of all these was not touched
     */
    record Tally(RecordKind kind, CenterId center, int due, int held, int admitted, Instant oldest) {}

    /**
     * One time that what was due of a kind was forgotten.
     *
     * @param ended empty while it runs, or where it was cut off and another run went on
     */
    record Run(RecordKind kind, Instant started, Optional<Instant> ended, int forgotten, int held, int admitted) {}
}
