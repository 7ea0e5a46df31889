package org.milepost.insurance.connections;

/** Opens what a connection keeps sealed, for as long as a question is being sent. */
interface Lines {
    /**
     * The connection of {@code way}, with what lets us in.
     *
     * @throws IllegalStateException where the connection is gone or is none over HTTP
     */
    Line of(Way way);
}
