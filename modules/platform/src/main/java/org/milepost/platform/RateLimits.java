package org.milepost.platform;

import java.time.Duration;

/** Counts tries across all nodes. Counts are lost when the database crashes, which errs on the visitor's side. */
public interface RateLimits {
    /**
     * Counts one try.
     *
     * @param rule the name of the limit
     * @param who who tries, such as an address; only a keyed hash of it is kept
     * @param most how many tries a window allows
     * @param window how long a window is
     * @throws TooManyTries when the window is full
     */
    void count(String rule, String who, int most, Duration window);
}
