package org.milepost.intake.inbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milepost.intake.HeldRecords;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.InquirySummary.State;
import org.milepost.staff.CenterId;
import org.milepost.staff.Reach;

/** Inquiries in the database. */
@Dependent
class InquiryStore {
    /** The index of nobody. */
    private static final byte[] NONE = {};

    private final EntityManager database;

    @Inject
    InquiryStore(EntityManager database) {
        this.database = database;
    }

    void add(Inquiry inquiry) {
        database.persist(inquiry);
    }

    void add(TakenStep step) {
        database.persist(step);
    }

    Optional<Inquiry> find(InquiryNumber number) {
        return database.createQuery("select i from intake_Inquiry i where i.number = :number", Inquiry.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
    }

    List<TakenStep> steps(Inquiry inquiry) {
        return database.createQuery(
                        "select s from intake_Step s where s.inquiry = :inquiry order by s.at, s.id", TakenStep.class)
                .setParameter("inquiry", inquiry.id())
                .getResultList();
    }

    List<Inquiry> page(Reach reach, boolean closed, int page, int size) {
        return scoped(database.createQuery("""
                                select i from intake_Inquiry i
                                where (:network = true or i.center in :centers)
                                  and ((:closed = true and i.state = :done) or (:closed = false and i.state <> :done))
                                order by i.inDanger desc, i.receivedAt desc, i.id
                                """, Inquiry.class), reach, closed)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
    }

    long count(Reach reach, boolean closed) {
        return scoped(database.createQuery("""
                                select count(i) from intake_Inquiry i
                                where (:network = true or i.center in :centers)
                                  and ((:closed = true and i.state = :done) or (:closed = false and i.state <> :done))
                                """, Long.class), reach, closed).getSingleResult();
    }

    /** Those with this phone number or e-mail address, the newest first; as far as the scope of the transaction reaches. */
    List<Inquiry> with(Optional<byte[]> phoneIndex, Optional<byte[]> emailIndex, int size) {
        return database.createQuery("""
                        select i from intake_Inquiry i
                        where i.phoneIndex = :phone or i.emailIndex = :email
                        order by i.receivedAt desc, i.id
                        """, Inquiry.class)
                .setParameter("phone", phoneIndex.orElse(NONE))
                .setParameter("email", emailIndex.orElse(NONE))
                .setMaxResults(size)
                .getResultList();
    }

    /** Those with these numbers, the newest first; as far as the scope of the transaction reaches. */
    List<Inquiry> of(List<InquiryNumber> numbers) {
        return database.createQuery("""
                        select i from intake_Inquiry i where i.number in :numbers order by i.receivedAt desc, i.id
                        """, Inquiry.class)
                .setParameter(
                        "numbers", numbers.stream().map(InquiryNumber::value).toList())
                .getResultList();
    }

    List<Inquiry> indexedBefore(int version, int limit) {
        return database.createQuery("""
                        select i from intake_Inquiry i where i.indexVersion < :version and i.forgottenAt is null
                        """, Inquiry.class)
                .setParameter("version", version)
                .setMaxResults(limit)
                .getResultList();
    }

    List<HeldRecords.Due> due(Instant before, String after, int limit) {
        // In SQL for the partial index of what is kept.
        List<?> rows = database.createNativeQuery("""
                        select i.number, i.center, greatest(i.received_at, last.at) since
                        from intake.inquiry i
                            cross join lateral (select max(s.at) as at from intake.step s where s.inquiry = i.id) last
                        where i.forgotten_at is null and i.number > :after
                          and i.received_at < :before and (last.at is null or last.at < :before)
                        order by i.number limit :limit
                        """)
                .setParameter("after", after)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(InquiryStore::due).toList();
    }

    private static HeldRecords.Due due(Object[] row) {
        return new HeldRecords.Due(new InquiryNumber((String) row[0]), new CenterId((String) row[1]), (Instant) row[2]);
    }

    /** Empties what the office wrote about the inquiry. */
    void forgetNotes(Inquiry inquiry) {
        database.createNativeQuery("update intake.step set note = null where inquiry = :id and note is not null")
                .setParameter("id", inquiry.id())
                .executeUpdate();
    }

    private static <T> TypedQuery<T> scoped(TypedQuery<T> query, Reach reach, boolean closed) {
        return query.setParameter("network", reach.network())
                .setParameter(
                        "centers", reach.centers().stream().map(CenterId::value).toList())
                .setParameter("closed", closed)
                .setParameter("done", State.CLOSED);
    }
}
