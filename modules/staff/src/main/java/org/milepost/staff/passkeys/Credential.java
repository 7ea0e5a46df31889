package org.milepost.staff.passkeys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.staff.Passkey;

/** A passkey of an account as we know it: its public half, and how often it has signed. */
@Entity(name = "staff_Passkey")
@Table(schema = "staff", name = "passkey")
class Credential {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID account;

    @Column(nullable = false)
    private String name;

    @Column(name = "credential_id", nullable = false)
    private byte[] credentialId;

    @Column(nullable = false)
    private byte[] attested;

    @Column(nullable = false)
    private long counter;

    @Column(name = "backup_eligible", nullable = false)
    private boolean backupEligible;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected Credential() {} // for Hibernate

    Credential(UUID id, UUID account, String name, MadeKey key, Instant madeAt) {
        this.id = id;
        this.account = account;
        this.name = name;
        this.credentialId = key.credentialId();
        this.attested = key.attested();
        this.counter = key.counter();
        this.backupEligible = key.backupEligible();
        this.madeAt = madeAt;
    }

    UUID account() {
        return account;
    }

    MadeKey key() {
        return new MadeKey(credentialId, attested, counter, backupEligible);
    }

    void used(long signatures, Instant at) {
        counter = signatures;
        usedAt = at;
    }

    Passkey summary() {
        return new Passkey(id, name, madeAt, Optional.ofNullable(usedAt));
    }
}
