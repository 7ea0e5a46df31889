package org.milepost.insurance.connections;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.PayerId;

/** By which connection one payer is asked. */
@Entity(name = "insurance_PayerRoute")
@Table(schema = "insurance", name = "payer_route")
class PayerRoute {
    @Id
    private String payer;

    @Column(nullable = false)
    private UUID connection;

    protected PayerRoute() {} // for Hibernate

    PayerRoute(PayerId payer, ConnectionId connection) {
        this.payer = payer.value();
        this.connection = connection.value();
    }

    PayerId payer() {
        return new PayerId(payer);
    }

    ConnectionId connection() {
        return new ConnectionId(connection);
    }
}
