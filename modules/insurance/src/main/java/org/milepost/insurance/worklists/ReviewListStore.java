package org.milepost.insurance.worklists;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.milepost.insurance.ReviewLists.Entry;
import org.milepost.insurance.ReviewLists.Part;
import org.milepost.insurance.ReviewState;
import org.milepost.intake.InquiryNumber;
import org.milepost.staff.Accounts;
import org.milepost.staff.CenterId;
import org.milepost.staff.Reach;

/** Reads utilization reviews as work. In SQL: PostgreSQL finds the step that holds, counts and sorts, and nothing sealed is touched. */
@Dependent
class ReviewListStore {
    private static final String REVIEWS = """
            with review as (
                select v.inquiry, v.center, p.name as payer, s.state, s.urgent, s.due_on, s.taken_by, s.done_at,
                    s.state in ('WAITING', 'TAKEN', 'PENDING') or s.due_on is not null as is_due
                from insurance.verification v
                    join lateral (
                        select * from insurance.review_step step
                        where step.verification = v.id and step.undone_at is null
                        order by step.number desc limit 1) s on true
                    left join insurance.payer p on p.id = v.payer
                where v.forgotten_at is null and (:network or v.center in (:centers)))
            """;
    private static final Map<Part, String> WHICH = Map.of(
            Part.DUE, "is_due",
            Part.UNTAKEN, "is_due and taken_by is null",
            Part.MINE, "is_due and taken_by = :person",
            Part.OVER, "not is_due");

    private final EntityManager database;
    private final Accounts accounts;

    @Inject
    ReviewListStore(EntityManager database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    /** What is due first, first; of one day what is urgent, then what has stood longest. What is over: the newest first. */
    List<Entry> page(Reach reach, UUID person, Part part, int page, int size) {
        String order = part == Part.OVER ? "done_at desc" : "due_on, urgent desc, done_at";
        List<?> rows = scoped(
                        "select inquiry, center, payer, state, urgent, cast(due_on as text), taken_by from review where "
                                + WHICH.get(part) + " order by " + order + ", inquiry limit :size offset :from",
                        reach,
                        person,
                        part)
                .setParameter("size", size)
                .setParameter("from", page * size)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(this::entry).toList();
    }

    Map<Part, Long> counts(Reach reach, UUID person) {
        Map<Part, Long> counts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            Number count = (Number) scoped("select count(*) from review where " + WHICH.get(part), reach, person, part)
                    .getSingleResult();
            counts.put(part, count.longValue());
        }
        return counts;
    }

    private Query scoped(String query, Reach reach, UUID person, Part part) {
        Query scoped = database.createNativeQuery(REVIEWS + query)
                .setParameter("network", reach.network())
                .setParameter(
                        "centers",
                        reach.centers().isEmpty()
                                ? List.of("")
                                : reach.centers().stream().map(CenterId::value).toList());
        return part == Part.MINE ? scoped.setParameter("person", person) : scoped;
    }

    private Entry entry(Object[] row) {
        return new Entry(
                new InquiryNumber((String) row[0]),
                new CenterId((String) row[1]),
                Optional.ofNullable((String) row[2]),
                ReviewState.valueOf((String) row[3]),
                (Boolean) row[4],
                Optional.ofNullable((String) row[5]).map(LocalDate::parse),
                Optional.ofNullable((UUID) row[6]).map(accounts::nameOf));
    }
}
