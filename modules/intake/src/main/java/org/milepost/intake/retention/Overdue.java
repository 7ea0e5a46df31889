package org.milepost.intake.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milepost.intake.HeldRecords;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.RecordKind;

/** Finds records whose time is over, a batch at a time. */
public interface Overdue {
    /** How many records a batch has at most; the last one of a walk has fewer. */
    int BATCH = 200;

    /** The next records of {@code kind} that nothing was done with since {@code before}, in a transaction of its own. */
    List<Found> batch(RecordKind kind, Instant before, Optional<InquiryNumber> after);

    /** Why a record is not forgotten though its time is over. */
    enum Kept {
        HELD,
        ADMITTED
    }

    /** A record whose time is over; kept for a reason, or to be forgotten. */
    record Found(HeldRecords.Due due, Optional<Kept> kept) {}
}
