package org.milepost.intake.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.milepost.intake.ConsentId;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.Purpose;

/** Consents and disclosures in the database. */
@Dependent
class ConsentStore {
    private final EntityManager database;

    @Inject
    ConsentStore(EntityManager database) {
        this.database = database;
    }

    void add(ConsentRecord consent) {
        database.persist(consent);
    }

    void add(DisclosureRecord disclosure) {
        database.persist(disclosure);
    }

    /** The consent, locked: a revocation waits for a release under way, and a release for a revocation. */
    Optional<ConsentRecord> locked(ConsentId id) {
        return Optional.ofNullable(database.find(ConsentRecord.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<ConsentRecord> find(InquiryNumber inquiry, Purpose purpose) {
        return database.createQuery(
                        "select c from intake_Consent c where c.inquiry = :inquiry and c.purpose = :purpose",
                        ConsentRecord.class)
                .setParameter("inquiry", inquiry.value())
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst();
    }

    List<DisclosureRecord> disclosures(InquiryNumber inquiry) {
        return database.createQuery("""
                        select d from intake_Disclosure d, intake_Consent c
                        where d.consent = c.id and c.inquiry = :inquiry
                        order by d.at desc, d.id
                        """, DisclosureRecord.class)
                .setParameter("inquiry", inquiry.value())
                .getResultList();
    }
}
