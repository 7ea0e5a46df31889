package org.milepost.insurance.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file of payers that was handed in. It lives until it is taken in, at most a day. */
@Entity(name = "insurance_PayerUpload")
@Table(schema = "insurance", name = "payer_upload")
class PayerUpload {
    @Id
    private UUID id;

    @Column(name = "uploaded_at", nullable = false)
    private Instant uploadedAt;

    @Column(nullable = false)
    private byte[] content;

    protected PayerUpload() {} // for Hibernate

    PayerUpload(UUID id, Instant uploadedAt, byte[] content) {
        this.id = id;
        this.uploadedAt = uploadedAt;
        this.content = content;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    PayerFile file() {
        return PayerFile.read(content);
    }
}
