package org.milepost.staff.audit;

import java.util.Optional;
import org.milepost.chain.Checkpoint;

/** Closes entries to the chain, in a transaction of its own. */
public interface Closing {
    /**
     * Closes those that came first, and signs a checkpoint when one is due.
     *
     * @param most how many at most
     */
    Closed close(int most);

    /**
     * What was done.
     *
     * @param entries how many were closed
     * @param signed the checkpoint that was signed
     */
    record Closed(int entries, Optional<Checkpoint> signed) {}
}
