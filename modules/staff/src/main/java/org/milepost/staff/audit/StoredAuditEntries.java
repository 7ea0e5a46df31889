package org.milepost.staff.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.milepost.chain.Checkpoint;
import org.milepost.staff.AuditEntries;
import org.milepost.staff.CenterId;
import org.milepost.staff.Permission;
import org.milepost.staff.Reach;
import org.milepost.staff.Viewer;

/** Reads the trail. Of which centers, the policies of the database decide by the scope of the transaction. */
@ApplicationScoped
@Transactional
class StoredAuditEntries implements AuditEntries {
    private final EntityManager database;
    private final Viewer viewer;

    @Inject
    StoredAuditEntries(EntityManager database, Viewer viewer) {
        this.database = database;
        this.viewer = viewer;
    }

    @Override
    public List<Entry> find(Search search, Optional<Place> before, int most) {
        Reach reach = viewer.require(Permission.SEE_AUDIT);
        List<AuditEntry> found = new ArrayList<>();
        for (Object entry : query(search, reach, before, most).getResultList()) {
            found.add((AuditEntry) entry);
        }
        Map<Long, Set<Reason>> reasons = database.createQuery(
                        "select u from staff_UnusualEntry u where u.entry in :entries", UnusualEntry.class)
                .setParameter("entries", found.stream().map(AuditEntry::arrival).toList())
                .getResultStream()
                .collect(Collectors.toMap(UnusualEntry::entry, UnusualEntry::reasons));
        return found.stream()
                .map(entry -> entry.entry(reasons.getOrDefault(entry.arrival(), Set.of())))
                .toList();
    }

    @Override
    public Optional<Checkpoint> lastCheckpoint() {
        viewer.require(Permission.SEE_AUDIT);
        return database.createQuery(
                        "select c from staff_SignedCheckpoint c order by c.number desc", SignedCheckpoint.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(SignedCheckpoint::checkpoint);
    }

    /** In SQL, for what a list showed is found by an index of PostgreSQL's own. What is asked of the unusual, their own index answers. */
    private Query query(Search search, Reach reach, Optional<Place> before, int most) {
        String order = search.unusual() ? "u.at, u.entry" : "e.at, e.arrival";
        String at = order.substring(0, order.indexOf(','));
        String arrival = order.substring(order.indexOf(' ') + 1);
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder("select e.* from staff.audit_entry e");
        if (search.unusual()) {
            sql.append(" join staff.audit_unusual u on u.entry = e.arrival");
        }
        sql.append(" where true");
        // The policies say so as well, but in a way that no index answers.
        if (!reach.network()) {
            sql.append(" and e.center in (:centers)");
            values.put("centers", reach.centers().stream().map(CenterId::value).toList());
        }
        search.record().ifPresent(record -> {
            sql.append(" and e.arrival in (select staff.audit_entries_about(:record))");
            values.put("record", record);
        });
        search.account().ifPresent(account -> {
            sql.append(" and e.who = :who");
            values.put("who", account.toString());
        });
        search.from().ifPresent(from -> {
            sql.append(" and ").append(at).append(" >= :from");
            values.put("from", from);
        });
        search.to().ifPresent(to -> {
            sql.append(" and ").append(at).append(" < :to");
            values.put("to", to);
        });
        before.ifPresent(place -> {
            sql.append(" and (").append(order).append(") < (:at, :arrival)");
            values.put("at", place.at());
            values.put("arrival", place.arrival());
        });
        sql.append(" order by %s desc, %s desc limit :most".formatted(at, arrival));
        values.put("most", most);
        Query query = database.createNativeQuery(sql.toString(), AuditEntry.class);
        values.forEach(query::setParameter);
        return query;
    }
}
