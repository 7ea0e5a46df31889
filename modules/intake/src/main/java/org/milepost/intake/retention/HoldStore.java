package org.milepost.intake.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.intake.InquiryNumber;
import org.milepost.staff.CenterId;
import org.milepost.staff.Reach;

/** Legal holds in the database, and the inquiries that they are on. */
@Dependent
class HoldStore {
    private final EntityManager database;

    @Inject
    HoldStore(EntityManager database) {
        this.database = database;
    }

    void add(HoldRecord hold) {
        database.persist(hold);
    }

    /** Locks the inquiry and tells whose it is: whoever places a hold and whoever forgets wait for each other here. */
    Optional<CenterId> lock(InquiryNumber number) {
        // In SQL here and below, since the inquiry's entity is the inbox's own.
        List<?> centers = database.createNativeQuery(
                        "select center from intake.inquiry where number = :number for update")
                .setParameter("number", number.value())
                .getResultList();
        return centers.stream().map(String.class::cast).findFirst().map(CenterId::new);
    }

    Optional<HoldRecord> on(InquiryNumber number) {
        return database.createQuery(
                        "select h from intake_LegalHold h where h.inquiry = :number and h.liftedAt is null",
                        HoldRecord.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
    }

    List<HoldRecord> inForce(Reach reach) {
        return database.createQuery("""
                        select h from intake_LegalHold h
                        where h.liftedAt is null and (:network = true or h.center in :centers)
                        order by h.placedAt desc, h.id
                        """, HoldRecord.class)
                .setParameter("network", reach.network())
                .setParameter(
                        "centers", reach.centers().stream().map(CenterId::value).toList())
                .getResultList();
    }

    /** When the oldest inquiry came in that is under a hold. */
    Optional<Instant> oldestHeld() {
        Object oldest = database.createNativeQuery("""
                        select min(i.received_at) from intake.inquiry i
                        join intake.legal_hold h on h.inquiry = i.number and h.lifted_at is null
                        """, Instant.class).getSingleResult();
        return Optional.ofNullable((Instant) oldest);
    }

    /** Of {@code numbers}, those that are kept whatever their age, and why. */
    Map<InquiryNumber, Overdue.Kept> kept(Collection<InquiryNumber> numbers) {
        List<?> rows = database.createNativeQuery("""
                        select i.number, i.admitted from intake.inquiry i
                        where i.number in (:numbers)
                          and (i.admitted or exists (
                              select 1 from intake.legal_hold h where h.inquiry = i.number and h.lifted_at is null))
                        """)
                .setParameter(
                        "numbers", numbers.stream().map(InquiryNumber::value).toList())
                .getResultList();
        Map<InquiryNumber, Overdue.Kept> kept = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            kept.put(
                    new InquiryNumber((String) columns[0]),
                    (Boolean) columns[1] ? Overdue.Kept.ADMITTED : Overdue.Kept.HELD);
        }
        return kept;
    }
}
