package org.milepost.insurance.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Steps of utilization reviews in the database. */
@Dependent
class ReviewStore {
    private final EntityManager database;

    @Inject
    ReviewStore(EntityManager database) {
        this.database = database;
    }

    void add(ReviewStep step) {
        database.persist(step);
    }

    /** All steps, oldest first, undone ones too. */
    List<ReviewStep> of(Verification verification) {
        return database.createQuery("""
                        select s from insurance_ReviewStep s where s.verification = :verification order by s.number
                        """, ReviewStep.class)
                .setParameter("verification", verification.id().value())
                .getResultList();
    }
}
