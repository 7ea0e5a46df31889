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

    @Column(name = "in_use", nullable = false)
    private boolean inUse = true;

    protected ListedPayer() {} // for Hibernate

    ListedPayer(Payer payer) {
        this.id = payer.id().value();
        list(payer);
    }

    /** Is called so from now on. */
    void list(Payer payer) {
        name = payer.name();
        connectionId = payer.connectionId();
        aliases.retainAll(payer.aliases());
        aliases.addAll(payer.aliases());
    }

    void use(boolean used) {
        inUse = used;
    }

    boolean isInUse() {
        return inUse;
    }

    Payer payer() {
        return new Payer(
                new PayerId(id), name, connectionId, aliases.stream().sorted().toList());
    }
}
