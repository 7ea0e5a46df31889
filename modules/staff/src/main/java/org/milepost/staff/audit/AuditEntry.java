package org.milepost.staff.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.chain.Entry;
import org.milepost.staff.AuditEntries;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;

/** One entry of the trail. It is written once and never changed; the database numbers it as it arrives, and has it wait for its link. */
@Entity(name = "staff_AuditEntry")
@Table(schema = "staff", name = "audit_entry")
class AuditEntry {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long arrival;

    @Column(nullable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AuditEntries.Actor actor;

    @Column(nullable = false)
    private String who;

    @Column(nullable = false)
    private String[] roles;

    @Column(nullable = false)
    private String address;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AuditedAct.Kind kind;

    @Column(nullable = false)
    private String record;

    @Column
    private @Nullable String center;

    @Column(nullable = false)
    private String purpose;

    @Column(nullable = false)
    private boolean allowed;

    @Column(nullable = false)
    private String[] shown;

    protected AuditEntry() {} // for Hibernate

    AuditEntry(Instant at, Doer doer, AuditedAct act, boolean allowed) {
        this.id = UUID.randomUUID();
        this.at = at;
        this.actor = doer.actor();
        this.who = doer.who();
        this.roles = doer.roles().toArray(String[]::new);
        this.address = doer.address();
        this.kind = act.kind();
        this.record = act.record();
        this.center = act.center().map(CenterId::value).orElse(null);
        this.purpose = act.purpose();
        this.allowed = allowed;
        this.shown = act.shown().toArray(String[]::new);
    }

    /** Its place among those that came in; known once it is read from the database. */
    long arrival() {
        return arrival;
    }

    /** Whether a person who works here read one record. */
    boolean isStaffReading() {
        return actor == AuditEntries.Actor.STAFF && kind == AuditedAct.Kind.READ;
    }

    AuditEntries.Entry entry(Set<AuditEntries.Reason> reasons) {
        AuditedAct act =
                new AuditedAct(kind, record, Optional.ofNullable(center).map(CenterId::new), purpose, List.of(shown));
        return new AuditEntries.Entry(
                new AuditEntries.Place(at, arrival), actor, who, List.of(roles), address, act, allowed, reasons);
    }

    /** What its link stands for. */
    Entry chained() {
        return new Entry(
                id,
                at,
                actor.name(),
                who,
                List.of(roles),
                address,
                kind.name(),
                record,
                Optional.ofNullable(center),
                purpose,
                allowed,
                List.of(shown));
    }
}
