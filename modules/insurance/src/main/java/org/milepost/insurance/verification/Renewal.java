package org.milepost.insurance.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.Renewals;

/** One time that a plan was asked again. */
@Entity(name = "insurance_Renewal")
@Table(schema = "insurance", name = "renewal")
class Renewal {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID verification;

    @Column(nullable = false)
    private String center;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Renewals.Reason reason;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "asked_by")
    private @Nullable UUID askedBy;

    protected Renewal() {} // for Hibernate

    /** Of {@code verification} as it stands once it is asked again. */
    Renewal(Verification verification, Renewals.Reason reason, Optional<UUID> askedBy) {
        this.id = UUID.randomUUID();
        this.verification = verification.id().value();
        this.center = verification.center().value();
        this.reason = reason;
        this.askedAt = verification.askedAt();
        this.askedBy = askedBy.orElse(null);
    }

    Renewals.Reason reason() {
        return reason;
    }

    Instant askedAt() {
        return askedAt;
    }

    Optional<UUID> askedBy() {
        return Optional.ofNullable(askedBy);
    }
}
