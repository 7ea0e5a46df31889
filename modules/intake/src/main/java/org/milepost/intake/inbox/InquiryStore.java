package org.milepost.intake.inbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.InquirySummary.State;
import org.milepost.staff.CenterId;
import org.milepost.staff.Reach;

/** Inquiries in the database. */
@Dependent
class InquiryStore {
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

    private static <T> TypedQuery<T> scoped(TypedQuery<T> query, Reach reach, boolean closed) {
        return query.setParameter("network", reach.network())
                .setParameter(
                        "centers", reach.centers().stream().map(CenterId::value).toList())
                .setParameter("closed", closed)
                .setParameter("done", State.CLOSED);
    }
}
