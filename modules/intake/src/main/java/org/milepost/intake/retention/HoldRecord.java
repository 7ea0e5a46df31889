package org.milepost.intake.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.LegalHold;
import org.milepost.staff.CenterId;

/** A legal hold: in force from when it was placed until it is lifted, once. */
@Entity(name = "intake_LegalHold")
@Table(schema = "intake", name = "legal_hold")
class HoldRecord {
    @Id
    private UUID id;

    @Column(nullable = false)
    private String inquiry;

    @Column(nullable = false)
    private String center;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LegalHold.Reason reason;

    @Column(name = "placed_by", nullable = false)
    private UUID placedBy;

    @Column(name = "placed_at", nullable = false)
    private Instant placedAt;

    @Column(name = "lifted_by")
    private @Nullable UUID liftedBy;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    protected HoldRecord() {} // for Hibernate

    HoldRecord(InquiryNumber inquiry, CenterId center, LegalHold.Reason reason, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.inquiry = inquiry.value();
        this.center = center.value();
        this.reason = reason;
        this.placedBy = by;
        this.placedAt = at;
    }

    void lift(UUID by, Instant at) {
        liftedBy = by;
        liftedAt = at;
    }

    UUID placedBy() {
        return placedBy;
    }

    /** @param by the name of whoever placed it */
    LegalHold hold(String by) {
        return new LegalHold(new InquiryNumber(inquiry), new CenterId(center), reason, by, placedAt);
    }
}
