package org.milepost.insurance.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.Connections.Connection;
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

    static PayerWays of(List<Connection> connections, Optional<ConnectionId> chosen, boolean saved) {
        String connection = chosen.map(ConnectionId::toString).orElse("");
        return new PayerWays(connections, new Submission(Map.of("connection", connection), Map.of()), saved);
    }
}
