package org.milepost.insurance.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.milepost.insurance.Calls;
import org.milepost.insurance.PhoneCall;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;
import org.milepost.staff.Accounts;

/** What a payer told by phone, beside what it answered. It is written once, and emptied when the verification is forgotten. */
@Entity(name = "insurance_Call")
@Table(schema = "insurance", name = "phone_call")
class Call {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID verification;

    @Column(nullable = false)
    private String center;

    @Column(name = "called_at", nullable = false)
    private Instant calledAt;

    @Column(name = "noted_at", nullable = false)
    private Instant notedAt;

    @Column(name = "noted_by", nullable = false)
    private UUID notedBy;

    @Column(nullable = false)
    private byte[] told;

    protected Call() {} // for Hibernate

    Call(UUID id, Verification verification, PhoneCall call, UUID notedBy, Instant now, Sealing sealing) {
        this.id = id;
        this.verification = verification.id().value();
        this.center = verification.center().value();
        this.calledAt = call.told().at();
        this.notedAt = now;
        this.notedBy = notedBy;
        this.told = verification.seal(sealing).seal("call:" + id, CallText.of(call));
    }

    PhoneCall call(Sealing.RecordKey seal) {
        return CallText.read(told(seal));
    }

    /** What is kept of it, opened. */
    Private told(Sealing.RecordKey seal) {
        return seal.open("call:" + id, told);
    }

    /** The call, with who wrote it down. */
    Calls.Made made(Sealing.RecordKey seal, Accounts accounts) {
        return new Calls.Made(call(seal), notedAt, accounts.nameOf(notedBy));
    }

    Instant notedAt() {
        return notedAt;
    }
}
