package org.milepost.intake.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.milepost.intake.Agreement;
import org.milepost.intake.ConsentId;
import org.milepost.intake.ConsentNotInForce;
import org.milepost.intake.ConsentText;
import org.milepost.intake.Disclosure;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.Purpose;
import org.milepost.platform.Language;
import org.milepost.platform.Sealing;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;

/** Consents in the database. */
@ApplicationScoped
@Transactional
class StoredConsents implements ConsentRecords {
    private final ConsentStore store;
    private final ConsentTexts texts = new ConsentTexts();
    private final AuditTrail audit;
    private final Sealing sealing;
    private final Clock clock;

    @Inject
    StoredConsents(ConsentStore store, AuditTrail audit, Sealing sealing, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public ConsentText text(Purpose purpose, Language language) {
        return texts.current(purpose, language);
    }

    @Override
    public void record(InquiryNumber inquiry, CenterId center, Agreement agreement, Instant now) {
        store.add(new ConsentRecord(UUID.randomUUID(), inquiry, center, agreement, now, sealing));
    }

    @Override
    public Optional<ConsentId> of(InquiryNumber inquiry, Purpose purpose) {
        return store.find(inquiry, purpose).map(ConsentRecord::id);
    }

    @Override
    public void requireInForce(ConsentId consent, Purpose purpose) {
        inForce(consent, purpose, clock.instant());
    }

    @Override
    public boolean isInForce(ConsentId consent, Purpose purpose) {
        return found(consent, purpose, clock.instant()).isPresent();
    }

    private ConsentRecord inForce(ConsentId consent, Purpose purpose, Instant now) {
        return found(consent, purpose, now).orElseThrow(ConsentNotInForce::new);
    }

    private Optional<ConsentRecord> found(ConsentId consent, Purpose purpose, Instant now) {
        return store.locked(consent).filter(record -> record.isInForce(purpose, now));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(ConsentId consent, Purpose purpose, Disclosure disclosure) {
        Instant now = clock.instant();
        ConsentRecord inForce = inForce(consent, purpose, now);
        store.add(new DisclosureRecord(inForce, purpose, disclosure, now));
        audit.note(act(AuditedAct.Kind.DISCLOSED, inForce, purpose.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public void revoke(ConsentId consent) {
        store.locked(consent).ifPresent(record -> {
            record.revoke(clock.instant());
            audit.note(act(AuditedAct.Kind.CHANGED, record, "consent.revoked"));
        });
    }

    private static AuditedAct act(AuditedAct.Kind kind, ConsentRecord consent, String purpose) {
        return new AuditedAct(kind, "inquiry " + consent.inquiry(), Optional.of(consent.center()), purpose);
    }

    @Override
    public List<Disclosure.Made> disclosures(InquiryNumber inquiry) {
        return store.disclosures(inquiry).stream().map(DisclosureRecord::made).toList();
    }
}
