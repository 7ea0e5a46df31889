package org.milepost.insurance.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.insurance.VerificationId;
import org.milepost.intake.InquiryNumber;

/** Verifications and their exchanges in the database. */
@Dependent
class VerificationStore {
    private final EntityManager database;

    @Inject
    VerificationStore(EntityManager database) {
        this.database = database;
    }

    void add(Verification verification) {
        database.persist(verification);
    }

    void add(Exchange exchange) {
        database.persist(exchange);
    }

    Optional<Verification> find(VerificationId id) {
        return Optional.ofNullable(database.find(Verification.class, id.value()));
    }

    Optional<Verification> find(InquiryNumber inquiry) {
        return database.createQuery(
                        "select v from insurance_Verification v where v.inquiry = :inquiry", Verification.class)
                .setParameter("inquiry", inquiry.value())
                .getResultStream()
                .findFirst();
    }

    Exchange exchange(UUID id) {
        return Optional.ofNullable(database.find(Exchange.class, id)).orElseThrow();
    }

    /** What was asked with the data as they stand now, oldest first. */
    List<Exchange> exchanges(Verification verification) {
        return database.createQuery("""
                        select e from insurance_Exchange e
                        where e.verification = :verification and e.variation = :variation
                        order by e.sentAt, e.controlNumber
                        """, Exchange.class)
                .setParameter("verification", verification.id().value())
                .setParameter("variation", verification.variation())
                .getResultList();
    }

    /** The next ISA13. Only a sequence of the database is unique on all nodes. */
    int nextControlNumber() {
        Number next = (Number) database.createNativeQuery("select nextval('insurance.control_number')")
                .getSingleResult();
        return next.intValue();
    }
}
