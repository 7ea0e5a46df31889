package org.milepost.intake.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.intake.Emergencies;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;
import org.milepost.staff.CenterId;

/** One inquiry open to one person of another center. It ends by itself, or when they end it; its lead sees it once. */
@Entity(name = "intake_EmergencyAccess")
@Table(schema = "intake", name = "emergency_access")
class EmergencyAccess {
    private static final byte[] NOTHING = {};

    @Id
    private UUID id;

    @Column(nullable = false)
    private String inquiry;

    @Column(nullable = false)
    private String center;

    @Column(nullable = false)
    private UUID account;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Column(name = "seen_by")
    private @Nullable UUID seenBy;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @Column(nullable = false)
    private byte[] key;

    @Column(nullable = false)
    private byte[] reason;

    protected EmergencyAccess() {} // for Hibernate

    EmergencyAccess(
            InquiryNumber inquiry, CenterId center, UUID account, Private reason, Instant now, Sealing sealing) {
        this.id = UUID.randomUUID();
        this.inquiry = inquiry.value();
        this.center = center.value();
        this.account = account;
        this.openedAt = now;
        this.endsAt = now.plus(Emergencies.LASTS);
        Sealing.RecordKey seal = sealing.newKey(sealedAs());
        this.key = seal.stored();
        this.reason = seal.seal("reason", reason);
    }

    void end(Instant now) {
        endsAt = now;
    }

    void seen(UUID lead, Instant now) {
        if (seenAt == null) {
            seenBy = lead;
            seenAt = now;
        }
    }

    Instant endsAt() {
        return endsAt;
    }

    /** Destroys the key and the reason. */
    void forget() {
        key = NOTHING;
        reason = NOTHING;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** Why it was opened; blank once it is forgotten with the inquiry. */
    Private reason(Sealing sealing) {
        return key.length == 0 ? Private.of("") : sealing.key(sealedAs(), key).open("reason", reason);
    }

    UUID account() {
        return account;
    }

    InquiryNumber inquiry() {
        return new InquiryNumber(inquiry);
    }

    CenterId center() {
        return new CenterId(center);
    }

    /** What was opened, when and why. */
    Emergencies.Alert alert(String by, Sealing sealing) {
        return new Emergencies.Alert(id, new InquiryNumber(inquiry), center(), by, openedAt, reason(sealing));
    }

    private String sealedAs() {
        return "intake.emergency:" + id;
    }
}
