package org.milepost.insurance.verification;

import java.util.List;
import org.milepost.insurance.VerificationId;

/** Asks again by itself; each call is a transaction of its own, in a job's scope. */
public interface Renewing {
    /**
     * Those that are to be asked each month and were not asked in this one yet.
     *
     * @param most how many at most
     */
    List<VerificationId> due(int most);

    /** Asks again, unless that can't be done any more. */
    void askAgain(VerificationId id);
}
