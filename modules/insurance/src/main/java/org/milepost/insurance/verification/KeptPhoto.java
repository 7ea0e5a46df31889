package org.milepost.insurance.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.milepost.insurance.CardPhoto;
import org.milepost.insurance.CardSide;
import org.milepost.platform.Sealing;

/** A photo of one side of the card, beside the question it came with. It is written once, and goes when the verification is forgotten. */
@Entity(name = "insurance_KeptPhoto")
@Table(schema = "insurance", name = "card_photo")
class KeptPhoto {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID verification;

    @Column(nullable = false)
    private String center;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CardSide side;

    @Column(name = "sent_at", nullable = false)
    private Instant sentAt;

    @Column(nullable = false)
    private byte[] photo;

    protected KeptPhoto() {} // for Hibernate

    KeptPhoto(UUID id, Verification verification, CardPhoto photo, Instant now, Sealing sealing) {
        this.id = id;
        this.verification = verification.id().value();
        this.center = verification.center().value();
        this.side = photo.side();
        this.sentAt = now;
        this.photo = verification.seal(sealing).seal("card_photo:" + id, photo.jpeg());
    }

    /** The photo, opened. */
    CardPhoto photo(Sealing.RecordKey seal) {
        return new CardPhoto(side, seal.openBytes("card_photo:" + id, photo));
    }

    Instant sentAt() {
        return sentAt;
    }
}
