package org.milepost.staff.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import org.milepost.chain.Anchor;
import org.milepost.chain.SigningKey;

/** An anchor with the signature over it. */
@Entity(name = "staff_SignedAnchor")
@Table(schema = "staff", name = "audit_anchor")
class SignedAnchor {
    @Id
    private long number;

    @Column(nullable = false)
    private long checkpoint;

    @Column(nullable = false)
    private long position;

    @Column(nullable = false)
    private byte[] hash;

    @Column(name = "checkpoint_at", nullable = false)
    private Instant checkpointAt;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private byte[] signature;

    protected SignedAnchor() {} // for Hibernate

    SignedAnchor(Anchor anchor, SigningKey key) {
        this.number = anchor.number();
        this.checkpoint = anchor.last().number();
        this.position = anchor.last().position();
        this.hash = HexFormat.of().parseHex(anchor.last().hash());
        this.checkpointAt = anchor.last().at();
        this.at = anchor.at();
        this.signature = key.sign(anchor);
    }

    long number() {
        return number;
    }

    /** How many entries of the whole trail were taken out up to here. */
    long position() {
        return position;
    }

    Instant at() {
        return at;
    }
}
