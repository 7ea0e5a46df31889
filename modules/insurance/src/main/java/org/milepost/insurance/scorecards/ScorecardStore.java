package org.milepost.insurance.scorecards;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.PayerScorecards.Scorecard;
import org.milepost.staff.CenterId;
import org.milepost.staff.Reach;

/** Counts exchanges. In SQL, for PostgreSQL knows percentiles; nothing sealed is touched. */
@Dependent
class ScorecardStore {
    private static final String WHERE = """
            where e.sent_at >= :since and e.taken_from is null and (:network or e.center in (:centers))
            """;

    private final EntityManager database;

    @Inject
    ScorecardStore(EntityManager database) {
        this.database = database;
    }

    /** What was asked since {@code since} by the centers within {@code reach}. */
    List<Scorecard> since(Instant since, Reach reach) {
        Map<String, Map<String, Long>> rejections = rejections(since, reach);
        return rows(scoped("""
                        select p.id, p.name, count(*), count(a.seconds),
                            percentile_cont(0.5) within group (order by a.seconds),
                            percentile_cont(0.95) within group (order by a.seconds),
                            max(e.answered_at) filter (where a.seconds is not null)
                        from insurance.exchange e join insurance.payer p on p.id = e.payer
                            cross join lateral (select case when e.outcome not in ('OPEN', 'FAILED')
                                then cast(extract(epoch from e.answered_at - e.sent_at) as double precision)
                                end as seconds) a
                        """ + WHERE + """
                        group by p.id, p.name
                        order by count(*) desc, p.name
                        """, since, reach))
                .map(row -> new Scorecard(
                        (String) row[1],
                        count(row[2]),
                        count(row[3]),
                        seconds(row[4]),
                        seconds(row[5]),
                        rejections.getOrDefault((String) row[0], Map.of()),
                        Optional.ofNullable((Instant) row[6])))
                .toList();
    }

    private Map<String, Map<String, Long>> rejections(Instant since, Reach reach) {
        Map<String, Map<String, Long>> rejections = new HashMap<>();
        rows(scoped("""
                        select e.payer, r.code, count(*)
                        from insurance.exchange_rejection r join insurance.exchange e on e.id = r.exchange
                        """ + WHERE + "group by e.payer, r.code", since, reach))
                .forEach(row -> rejections
                        .computeIfAbsent((String) row[0], payer -> new HashMap<>())
                        .put((String) row[1], count(row[2])));
        return rejections;
    }

    private Query scoped(String query, Instant since, Reach reach) {
        return database.createNativeQuery(query)
                .setParameter("since", since)
                .setParameter("network", reach.network())
                .setParameter(
                        "centers",
                        reach.centers().isEmpty()
                                ? List.of("")
                                : reach.centers().stream().map(CenterId::value).toList());
    }

    private static Stream<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }

    private static Optional<Double> seconds(@Nullable Object number) {
        return Optional.ofNullable((Number) number).map(Number::doubleValue);
    }
}
