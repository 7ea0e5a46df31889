package org.milepost.platform;

import java.time.Instant;
import java.util.Optional;

/** One kind of work for later; a CDI bean. It may be run twice when a node dies, so it must bear that. */
public interface Job {
    /** Its lasting name in the database. */
    String name();

    /**
     * When it is first run without being asked for, once for the network; empty where it waits to be asked.
     *
     * @param start when this node started
     */
    default Optional<Instant> first(Instant start) {
        return Optional.empty();
    }

    /**
     * Does the work.
     *
     * @param subject what it is about, as asked
     * @return when to run again, or empty when it is done
     */
    Optional<Instant> run(String subject);
}
