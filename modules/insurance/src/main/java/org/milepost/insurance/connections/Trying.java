package org.milepost.insurance.connections;

import org.milepost.insurance.ConnectionId;

/** Makes ready what a trial needs, in a transaction that is over before anything is sent. */
interface Trying {
    /**
     * Opens the connection, and writes down that it is tried.
     *
     * @throws java.util.NoSuchElementException where there is none, or it is none over HTTP
     */
    Tried begin(ConnectionId connection);

    /**
     * What is tried.
     *
     * @param controlNumber the interchange's (ISA13), used once
     */
    record Tried(Way way, Line line, int controlNumber) {}
}
