package org.milepost.insurance;

import java.time.Duration;

/** Tries connections, without anybody's data: asks for {@link org.milepost.staff.Permission#MANAGE_PAYERS}. */
public interface ConnectionTrials {
    /**
     * Sends an interchange with nothing in it that asks to be acknowledged, by the connection as it is kept. Waits for what comes, at most
     * 20 seconds.
     *
     * @throws java.util.NoSuchElementException where there is no such connection over HTTP
     */
    Trial run(ConnectionId connection);

    /** What came of a trial. */
    enum Outcome {
        /** X12 came back. */
        ANSWERED,
        /** Nobody listens there, or somebody hung up. */
        UNREACHABLE,
        /** No secure connection could be made. */
        NOT_SECURE,
        /** Nothing came within the time. */
        TOO_SLOW,
        /** More came than any answer has. */
        TOO_LONG,
        /** Our name, password, key or certificate was not accepted. */
        NOT_LET_IN,
        /** The address leads elsewhere. */
        REDIRECTED,
        /** Another status of HTTP than 200 came. */
        STATUS,
        /** What came is not what this kind of connection brings. */
        ANOTHER_FORM,
        /** The envelope was understood, and named an error. */
        ENVELOPE
    }

    /**
     * One trial.
     *
     * @param outcome what came of it
     * @param took how long that took
     * @param code what came, as a code: the kind of an X12 answer, a status, an error of the envelope; may be empty
     */
    record Trial(Outcome outcome, Duration took, String code) {}
}
