package org.milepost.staff.audit;

import java.util.List;
import org.milepost.staff.AuditRetention;

/** Takes out entries whose time is over; each call in a transaction of its own, which reaches the whole trail in a job's scope. */
public interface TakingOut {
    /**
     * Takes out the oldest, a day of them or so.
     *
     * @return how many were taken out; 0 where nothing is over
     * @throws IllegalStateException where the checkpoint over them is not ours: then nothing is taken out, for it may hide a change
     */
    long takeOut();

    /** What would be taken out, {@code days} after it was written. */
    AuditRetention.Preview preview(int days);

    /** What was taken out lately, the newest first. */
    List<AuditRetention.Taken> taken(int most);
}
