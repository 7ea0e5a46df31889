package org.milepost.insurance.connections;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.Connections;
import org.milepost.insurance.PayerId;

/** By which connection one payer is asked, and by which while it is down. */
@Entity(name = "insurance_PayerRoute")
@Table(schema = "insurance", name = "payer_route")
class PayerRoute {
    @Id
    private String payer;

    @Column
    private @Nullable UUID connection;

    @Column(name = "stand_in")
    private @Nullable UUID standIn;

    protected PayerRoute() {} // for Hibernate

    PayerRoute(PayerId payer, Connections.Route route) {
        this.payer = payer.value();
        this.connection = route.connection().map(ConnectionId::value).orElse(null);
        this.standIn = route.standIn().map(ConnectionId::value).orElse(null);
    }

    PayerId payer() {
        return new PayerId(payer);
    }

    Connections.Route route() {
        return new Connections.Route(
                Optional.ofNullable(connection).map(ConnectionId::new),
                Optional.ofNullable(standIn).map(ConnectionId::new));
    }

    /** Whether {@code connection} is one of the two. */
    boolean leadsBy(ConnectionId id) {
        return id.value().equals(connection) || id.value().equals(standIn);
    }
}
