package org.milepost.intake.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.milepost.intake.Disclosure;
import org.milepost.intake.Purpose;

/** A disclosure that was made under a consent; never changed. */
@Entity(name = "intake_Disclosure")
@Table(schema = "intake", name = "disclosure")
class DisclosureRecord {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID consent;

    @Column(nullable = false)
    private String center;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Purpose purpose;

    @Column(nullable = false)
    private String recipient;

    @Column(nullable = false)
    private String what;

    @Column(nullable = false)
    private String notice;

    @Column(nullable = false)
    private Instant at;

    protected DisclosureRecord() {} // for Hibernate

    DisclosureRecord(ConsentRecord consent, Purpose purpose, Disclosure disclosure, Instant at) {
        this.id = UUID.randomUUID();
        this.consent = consent.id().value();
        this.center = consent.center().value();
        this.purpose = purpose;
        this.recipient = disclosure.recipient();
        this.what = disclosure.what();
        this.notice = disclosure.notice();
        this.at = at;
    }

    Disclosure.Made made() {
        return new Disclosure.Made(new Disclosure(recipient, what, notice), purpose, at);
    }
}
