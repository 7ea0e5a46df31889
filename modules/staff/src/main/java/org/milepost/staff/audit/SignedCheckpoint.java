package org.milepost.staff.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import org.milepost.chain.Checkpoint;
import org.milepost.chain.SigningKey;

/** A checkpoint with the signature over it. */
@Entity(name = "staff_SignedCheckpoint")
@Table(schema = "staff", name = "audit_checkpoint")
class SignedCheckpoint {
    @Id
    private long number;

    @Column(nullable = false)
    private long position;

    @Column(nullable = false)
    private byte[] hash;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private byte[] signature;

    protected SignedCheckpoint() {} // for Hibernate

    SignedCheckpoint(Checkpoint checkpoint, SigningKey key) {
        this.number = checkpoint.number();
        this.position = checkpoint.position();
        this.hash = HexFormat.of().parseHex(checkpoint.hash());
        this.at = checkpoint.at();
        this.signature = key.sign(checkpoint);
    }

    boolean isSigned(SigningKey key) {
        return checkpoint().isSigned(signature, key.publicKey());
    }

    Checkpoint checkpoint() {
        return new Checkpoint(number, position, HexFormat.of().formatHex(hash), at);
    }
}
