package org.milepost.insurance.worklists;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.insurance.Standing;
import org.milepost.insurance.WorkLists.Entry;
import org.milepost.insurance.WorkLists.Work;
import org.milepost.intake.InquiryNumber;
import org.milepost.staff.CenterId;
import org.milepost.staff.Reach;

/** Reads verifications as work. In SQL: PostgreSQL tells the work apart, counts it and gathers the codes, and nothing sealed is touched. */
@Dependent
class WorkListStore {
    private static final String WORK = """
            with work as (
                select v.inquiry, v.center, p.name as payer, v.handover, v.asked_at,
                    case
                        when v.state = 'ASKING' then
                            case when exists (
                                select 1 from insurance.exchange e
                                where e.verification = v.id and e.variation = v.variation and e.outcome = 'OPEN')
                            then 'ASKED' else 'WAITING' end
                        when v.state = 'OFFICE' then
                            case when v.handover in ('MINOR', 'NO_CONNECTION', 'BY_PHONE', 'PAYER_UNKNOWN')
                            then 'BY_HAND' else 'FAILED' end
                        else v.state
                    end as kind,
                    array(
                        select distinct r.code
                        from insurance.exchange e join insurance.exchange_rejection r on r.exchange = e.id
                        where e.verification = v.id and e.variation = v.variation
                        order by r.code) as causes
                from insurance.verification v left join insurance.payer p on p.id = v.payer
                where v.forgotten_at is null and (:network or v.center in (:centers)))
            """;

    private final EntityManager database;

    @Inject
    WorkListStore(EntityManager database) {
        this.database = database;
    }

    List<Entry> page(Reach reach, Optional<Work> work, Optional<String> cause, int page, int size) {
        return rows(chosen(scoped("""
                                select inquiry, center, payer, kind, handover, asked_at, array_to_string(causes, ' ')
                                from work
                                where (:kind = '' or kind = :kind) and (:cause = '' or :cause = any(causes))
                                order by asked_at desc, inquiry
                                limit :size offset :from
                                """, reach), work, cause)
                        .setParameter("size", size)
                        .setParameter("from", page * size))
                .map(WorkListStore::entry)
                .toList();
    }

    long count(Reach reach, Optional<Work> work, Optional<String> cause) {
        Number count = (Number) chosen(scoped("""
                        select count(*) from work
                        where (:kind = '' or kind = :kind) and (:cause = '' or :cause = any(causes))
                        """, reach), work, cause).getSingleResult();
        return count.longValue();
    }

    Map<Work, Long> counts(Reach reach) {
        Map<Work, Long> counts = new EnumMap<>(Work.class);
        rows(scoped("select kind, count(*) from work group by kind", reach))
                .forEach(row -> counts.put(Work.valueOf((String) row[0]), ((Number) row[1]).longValue()));
        return counts;
    }

    Map<String, Long> causes(Reach reach, Optional<Work> work) {
        Map<String, Long> causes = new LinkedHashMap<>();
        rows(scoped("""
                        select cause, count(*) from work cross join unnest(causes) as cause
                        where :kind = '' or kind = :kind
                        group by cause
                        """, reach).setParameter("kind", work.map(Work::name).orElse("")))
                .forEach(row -> causes.put((String) row[0], ((Number) row[1]).longValue()));
        return causes;
    }

    private Query scoped(String query, Reach reach) {
        return database.createNativeQuery(WORK + query)
                .setParameter("network", reach.network())
                .setParameter(
                        "centers",
                        reach.centers().isEmpty()
                                ? List.of("")
                                : reach.centers().stream().map(CenterId::value).toList());
    }

    private static Query chosen(Query query, Optional<Work> work, Optional<String> cause) {
        return query.setParameter("kind", work.map(Work::name).orElse("")).setParameter("cause", cause.orElse(""));
    }

    private static Stream<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    private static Entry entry(Object[] row) {
        String causes = (String) row[6];
        return new Entry(
                new InquiryNumber((String) row[0]),
                new CenterId((String) row[1]),
                Optional.ofNullable((String) row[2]),
                Work.valueOf((String) row[3]),
                Optional.ofNullable((String) row[4]).map(Standing.Handover::valueOf),
                (Instant) row[5],
                causes.isEmpty() ? List.of() : List.of(causes.split(" ", -1)));
    }
}
