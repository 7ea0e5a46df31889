package org.milepost.insurance.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerId;

/** A payer in the list. */
@Entity(name = "insurance_Payer")
@Table(schema = "insurance", name = "payer")
class ListedPayer {
    @Id
    private String id;

    @Column(nullable = false)
    private String name;

    @Column(name = "connection_id", nullable = false)
    private String connectionId;

    protected ListedPayer() {} // for Hibernate

    ListedPayer(Payer payer) {
        this.id = payer.id().value();
        this.name = payer.name();
        this.connectionId = payer.connectionId();
    }

    Payer payer() {
        return new Payer(new PayerId(id), name, connectionId);
    }
}
