package org.milepost.platform;

import java.time.Instant;

/** Work for later, as rows in the database: none is lost with a node, and each runs on one node at a time. */
public interface Jobs {
    /**
     * Asks for {@code job} to be run for {@code subject} at or after {@code when}; part of the transaction around this call. Asking
     * again while the first is waiting changes nothing.
     *
     * @param subject an id: it stands in the database in clear
     */
    void ask(Class<? extends Job> job, String subject, Instant when);
}
