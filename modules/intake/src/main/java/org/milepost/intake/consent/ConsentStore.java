package org.milepost.intake.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milepost.intake.ConsentId;
import org.milepost.intake.HeldRecords;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.Purpose;
import org.milepost.staff.CenterId;

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

    List<ConsentRecord> all(InquiryNumber inquiry) {
        return database.createQuery(
                        "select c from intake_Consent c where c.inquiry = :inquiry order by c.givenAt, c.id",
                        ConsentRecord.class)
                .setParameter("inquiry", inquiry.value())
                .getResultList();
    }

    void removeDisclosures(InquiryNumber inquiry) {
        database.createQuery("""
                        delete from intake_Disclosure d
                        where d.consent in (select c.id from intake_Consent c where c.inquiry = :inquiry)
                        """).setParameter("inquiry", inquiry.value()).executeUpdate();
    }

    List<HeldRecords.Due> due(Instant before, String after, int limit) {
        // In SQL for the partial index of what is kept; the latest agreement or disclosure counts.
        List<?> rows = database.createNativeQuery("""
                        select c.inquiry, min(c.center), max(greatest(c.given_at, d.at)) since
                        from intake.consent c left join intake.disclosure d on d.consent = c.id
                        where c.forgotten_at is null and c.inquiry > :after and c.given_at < :before
                        group by c.inquiry
                        having max(greatest(c.given_at, d.at)) < :before
                        order by c.inquiry limit :limit
                        """)
                .setParameter("after", after)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(ConsentStore::due).toList();
    }

    private static HeldRecords.Due due(Object[] row) {
        return new HeldRecords.Due(new InquiryNumber((String) row[0]), new CenterId((String) row[1]), (Instant) row[2]);
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
