package org.milepost.insurance.connections;

import java.util.Optional;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.ConnectionKind;
import org.milepost.insurance.x12.Envelope;

/**
 * How one payer is asked. A 270 tells a payer that somebody turned to a program for substance use: it may leave only where it is recorded
 * how the notice of 42 CFR 2.32 goes with it.
 *
 * @param connection by which connection; empty for the one of the settings
 * @param kind how that takes a question there
 * @param envelope from whom and to whom
 * @param notice how the notice reaches the payer; blank where nothing is sent
 */
public record Way(Optional<ConnectionId> connection, ConnectionKind kind, Envelope envelope, String notice) {
    /** Whether it goes as a file, and its answer comes hours later. */
    public boolean isFile() {
        return kind == ConnectionKind.FILES;
    }

    /** Whether a person asks, and nothing is sent. */
    public boolean isPerson() {
        return kind == ConnectionKind.PERSON;
    }
}
