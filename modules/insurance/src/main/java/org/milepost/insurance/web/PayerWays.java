package org.milepost.insurance.web;

import java.util.List;
import java.util.Map;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.ConnectionKind;
import org.milepost.insurance.Connections.Connection;
import org.milepost.insurance.Connections.Route;
import org.milepost.platform.Submission;

/**
 * By which connection a payer is asked.
 *
 * @param connections what there is to choose from
 * @param form what is chosen
 * @param saved whether it was chosen just now
 */
public record PayerWays(List<Connection> connections, Submission form, boolean saved) {
    public PayerWays {
        connections = List.copyOf(connections);
    }

    /** Those that can take the place of another while a payer is down. */
    public List<Connection> standIns() {
        return connections.stream()
                .filter(connection -> connection.details().kind() == ConnectionKind.FILES)
                .toList();
    }

    static PayerWays of(List<Connection> connections, Route chosen, boolean saved) {
        Map<String, String> values = Map.of(
                "connection", chosen.connection().map(ConnectionId::toString).orElse(""),
                "standIn", chosen.standIn().map(ConnectionId::toString).orElse(""));
        return new PayerWays(connections, new Submission(values, Map.of()), saved);
    }
}
