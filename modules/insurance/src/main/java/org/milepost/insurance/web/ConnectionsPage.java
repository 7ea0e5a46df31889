package org.milepost.insurance.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.ConnectionKind;
import org.milepost.insurance.Connections.Connection;
import org.milepost.platform.Texts;

/**
 * The connections to payers.
 *
 * @param all by name
 * @param settings the machine by which every other payer is asked; empty where the settings name none
 * @param aside how many files are set aside, of each connection that has any
 * @param t the module's texts
 */
public record ConnectionsPage(List<Connection> all, Optional<String> settings, Map<ConnectionId, Long> aside, Texts t) {
    public ConnectionsPage {
        all = List.copyOf(all);
        aside = Map.copyOf(aside);
    }

    /** What may be set up. */
    public ConnectionKind[] kinds() {
        return ConnectionKind.values();
    }

    /** What {@code kind} is called. */
    public String kind(ConnectionKind kind) {
        return t.say("console.connections.kind." + kind);
    }

    /** To which machine a connection leads; empty text where it leads to none. */
    public String machine(Connection connection) {
        String address = connection.details().address();
        return address.isEmpty() ? "" : URI.create(address).getRawAuthority();
    }

    /** How many files of a connection are set aside. */
    public long setAside(Connection connection) {
        return aside.getOrDefault(connection.id(), 0L);
    }

    /** Where a connection is looked at. */
    public String address(Connection connection) {
        return ConnectionsResource.ADDRESS + "/" + connection.id();
    }
}
