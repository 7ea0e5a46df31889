package org.milepost.insurance.verification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
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

    @ElementCollection
    @CollectionTable(schema = "insurance", name = "payer_alias", joinColumns = @JoinColumn(name = "payer"))
    @Column(name = "alias", nullable = false)
    private Set<String> aliases = new HashSet<>();

    protected ListedPayer() {} // for Hibernate

    ListedPayer(Payer payer) {
        this.id = payer.id().value();
        this.name = payer.name();
        this.connectionId = payer.connectionId();
        this.aliases = new HashSet<>(payer.aliases());
    }

    Payer payer() {
        return new Payer(
                new PayerId(id), name, connectionId, aliases.stream().sorted().toList());
    }
}
