package org.milepost.intake.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.milepost.intake.RecordKind;

/** A decision how long a kind of record is kept; never changed, a newer one takes its place. */
@Entity(name = "intake_RetentionChange")
@Table(schema = "intake", name = "retention_change")
class RetentionChange {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RecordKind kind;

    @Column(nullable = false)
    private int days;

    @Column(name = "set_by", nullable = false)
    private UUID setBy;

    @Column(name = "set_at", nullable = false)
    private Instant setAt;

    protected RetentionChange() {} // for Hibernate

    RetentionChange(RecordKind kind, int days, UUID setBy, Instant setAt) {
        if (!kind.mayBeKept(days)) {
            throw new IllegalArgumentException(
                    "%s is kept for %d to %d days.".formatted(kind, kind.leastDays(), RecordKind.MOST_DAYS));
        }
        this.id = UUID.randomUUID();
        this.kind = kind;
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
