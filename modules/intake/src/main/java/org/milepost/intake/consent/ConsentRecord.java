package org.milepost.intake.consent;

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
import org.milepost.intake.Agreement;
import org.milepost.intake.ConsentId;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.Purpose;
import org.milepost.platform.Language;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;
import org.milepost.staff.CenterId;

/** A consent as it was given (42 CFR 2.31): in force from then until it expires, is revoked or forgotten, for its one purpose. */
@Entity(name = "intake_Consent")
@Table(schema = "intake", name = "consent")
class ConsentRecord {
    @Id
    private UUID id;

    @Column(nullable = false)
    private String inquiry;

    @Column(nullable = false)
    private String center;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Purpose purpose;

    @Column(name = "text_version", nullable = false)
    private String textVersion;

    @Column(name = "text_hash", nullable = false)
    private String textHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Language language;

    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "forgotten_at")
    private @Nullable Instant forgottenAt;

    @Column(nullable = false)
    private byte[] key;

    @Column(nullable = false)
    private byte[] signature;

    protected ConsentRecord() {} // for Hibernate

    ConsentRecord(
            UUID id, InquiryNumber inquiry, CenterId center, Agreement agreement, Instant givenAt, Sealing sealing) {
        this.id = id;
        this.inquiry = inquiry.value();
        this.center = center.value();
        this.purpose = agreement.text().purpose();
        this.textVersion = agreement.text().version();
        this.textHash = agreement.text().hash();
        this.language = agreement.text().language();
        this.givenAt = givenAt;
        this.expiresAt = givenAt.plus(purpose.holds());
        Sealing.RecordKey seal = sealing.newKey(sealedAs());
        this.key = seal.stored();
        this.signature = seal.seal("signature", agreement.signature());
    }

    boolean isInForce(Purpose asked, Instant now) {
        return purpose == asked && revokedAt == null && forgottenAt == null && now.isBefore(expiresAt);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** Destroys the key and the signature; once. */
    void forget(Instant now) {
        if (forgottenAt == null) {
            forgottenAt = now;
            key = new byte[0];
            signature = new byte[0];
        }
    }

    boolean isForgotten() {
        return forgottenAt != null;
    }

    Purpose purpose() {
        return purpose;
    }

    /** Which words stood beside the box: version and SHA-256. */
    String text() {
        return textVersion + " " + textHash;
    }

    Language language() {
        return language;
    }

    Instant givenAt() {
        return givenAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    /** The name typed as signature; blank where the text asks for none. */
    Private signature(Sealing sealing) {
        return sealing.key(sealedAs(), key).open("signature", signature);
    }

    private String sealedAs() {
        return "intake.consent:" + id;
    }

    InquiryNumber inquiry() {
        return new InquiryNumber(inquiry);
    }

    CenterId center() {
        return new CenterId(center);
    }

    ConsentId id() {
        return new ConsentId(id);
    }
}
