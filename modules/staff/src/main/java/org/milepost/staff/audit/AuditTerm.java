package org.milepost.staff.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.milepost.staff.AuditRetention;

/** A decision how long entries stay; never changed, a newer one takes its place. */
@Entity(name = "staff_AuditTerm")
@Table(schema = "staff", name = "audit_term")
class AuditTerm {
    @Id
    private UUID id;

    @Column(nullable = false)
    private int days;

    @Column(name = "set_by", nullable = false)
    private UUID setBy;

    @Column(name = "set_at", nullable = false)
    private Instant setAt;

    protected AuditTerm() {} // for Hibernate

    AuditTerm(int days, UUID setBy, Instant setAt) {
        if (days < AuditRetention.LEAST_DAYS || days > AuditRetention.MOST_DAYS) {
            throw new IllegalArgumentException("The audit trail is kept for %d to %d days."
                    .formatted(AuditRetention.LEAST_DAYS, AuditRetention.MOST_DAYS));
        }
        this.id = UUID.randomUUID();
        this.days = days;
        this.setBy = setBy;
        this.setAt = setAt;
    }

    int days() {
        return days;
    }

    UUID setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }
}
