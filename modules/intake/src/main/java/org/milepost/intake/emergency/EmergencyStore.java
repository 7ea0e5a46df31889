package org.milepost.intake.emergency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.intake.InquiryNumber;
import org.milepost.staff.CenterId;
import org.milepost.staff.Reach;

/** Openings in the database. */
@Dependent
class EmergencyStore {
    private final EntityManager database;

    @Inject
    EmergencyStore(EntityManager database) {
        this.database = database;
    }

    void add(EmergencyAccess access) {
        database.persist(access);
    }

    /** Whose inquiry it is, as far as the scope of the transaction reaches. */
    Optional<CenterId> centerOf(InquiryNumber number) {
        // In SQL, since the inquiry's entity is the inbox's own.
        List<?> centers = database.createNativeQuery("select center from intake.inquiry where number = :number")
                .setParameter("number", number.value())
                .getResultList();
        return centers.stream().map(String.class::cast).findFirst().map(CenterId::new);
    }

    List<EmergencyAccess> open(InquiryNumber number, UUID account, Instant now) {
        return database.createQuery("""
                        select e from intake_EmergencyAccess e
                        where e.inquiry = :number and e.account = :account and e.endsAt > :now
                        order by e.endsAt desc
                        """, EmergencyAccess.class)
                .setParameter("number", number.value())
                .setParameter("account", account)
                .setParameter("now", now)
                .getResultList();
    }

    /** Every time that the inquiry was opened, oldest first. */
    List<EmergencyAccess> of(InquiryNumber number) {
        return database.createQuery("""
                        select e from intake_EmergencyAccess e where e.inquiry = :number order by e.openedAt, e.id
                        """, EmergencyAccess.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    List<EmergencyAccess> unseen(Reach reach) {
        return database.createQuery("""
                        select e from intake_EmergencyAccess e
                        where e.seenAt is null and (:network = true or e.center in :centers)
                        order by e.openedAt desc, e.id
                        """, EmergencyAccess.class)
                .setParameter("network", reach.network())
                .setParameter(
                        "centers", reach.centers().stream().map(CenterId::value).toList())
                .getResultList();
    }

    Optional<EmergencyAccess> find(UUID id) {
        return Optional.ofNullable(database.find(EmergencyAccess.class, id));
    }
}
