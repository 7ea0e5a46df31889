package org.milepost.insurance.contracts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.Contract;
import org.milepost.insurance.ContractId;
import org.milepost.insurance.NetworkStatus;
import org.milepost.insurance.PayerId;
import org.milepost.locations.LevelOfCare;
import org.milepost.staff.CenterId;

/**
 * How a contract stands from one change to the next. A row is written once and never changed: a change, an end and an undoing are each a
 * new row, and the one with the highest revision holds.
 */
@Entity(name = "insurance_ContractRevision")
@Table(schema = "insurance", name = "contract_revision")
class ContractRevision {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID contract;

    @Column(nullable = false)
    private int revision;

    @Column(nullable = false)
    private String center;

    @Column(nullable = false)
    private String payer;

    @Column(nullable = false)
    private String plan;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NetworkStatus status;

    @Column(name = "valid_from", nullable = false)
    private LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    @Column(nullable = false)
    private boolean removed;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by")
    private @Nullable UUID changedBy;

    @ElementCollection
    @CollectionTable(schema = "insurance", name = "contract_rate", joinColumns = @JoinColumn(name = "revision"))
    @MapKeyColumn(name = "level")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "rate", nullable = false)
    private Map<LevelOfCare, BigDecimal> rates = new HashMap<>();

    protected ContractRevision() {} // for Hibernate

    ContractRevision(Contract contract, int revision, boolean removed, Instant changedAt, @Nullable UUID changedBy) {
        this.id = UUID.randomUUID();
        this.contract = contract.id().value();
        this.revision = revision;
        this.center = contract.center().value();
        this.payer = contract.payer().value();
        this.plan = contract.plan();
        this.status = contract.status();
        this.from = contract.from();
        this.until = contract.until().orElse(null);
        this.removed = removed;
        this.changedAt = changedAt;
        this.changedBy = changedBy;
        this.rates = new HashMap<>(contract.rates());
    }

    Contract contract() {
        return new Contract(
                new ContractId(contract),
                new CenterId(center),
                new PayerId(payer),
                plan,
                status,
                from,
                Optional.ofNullable(until),
                rates);
    }

    int revision() {
        return revision;
    }

    boolean isRemoved() {
        return removed;
    }

    Instant changedAt() {
        return changedAt;
    }

    Optional<UUID> changedBy() {
        return Optional.ofNullable(changedBy);
    }
}
