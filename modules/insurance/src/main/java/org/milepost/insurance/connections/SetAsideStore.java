package org.milepost.insurance.connections;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.SetAsideFiles;

/** Files that were set aside, in the database. */
@Dependent
class SetAsideStore {
    private final EntityManager database;

    @Inject
    SetAsideStore(EntityManager database) {
        this.database = database;
    }

    void add(SetAsideFile file) {
        database.persist(file);
    }

    void remove(SetAsideFile file) {
        database.remove(file);
    }

    /** The file, for whoever changes it alone. */
    Optional<SetAsideFile> locked(ConnectionId connection, UUID file) {
        return database.createQuery(
                        "select f from insurance_SetAsideFile f where f.id = :file and f.connection = :connection",
                        SetAsideFile.class)
                .setParameter("file", file)
                .setParameter("connection", connection.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** How each file stands that is remembered. */
    Map<UUID, SetAsideFiles.State> states(ConnectionId connection) {
        return database.createQuery(
                        "select f.id, f.state from insurance_SetAsideFile f where f.connection = :connection",
                        Object[].class)
                .setParameter("connection", connection.value())
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (SetAsideFiles.State) row[1]));
    }

    List<SetAsideFile> listed(ConnectionId connection, int page) {
        return database.createQuery("""
                        select f from insurance_SetAsideFile f
                        where f.connection = :connection and f.state <> DONE
                        order by f.setAsideAt desc, f.id
                        """, SetAsideFile.class)
                .setParameter("connection", connection.value())
                .setFirstResult(page * SetAsideFiles.PAGE)
                .setMaxResults(SetAsideFiles.PAGE)
                .getResultList();
    }

    /** How many are listed, of each connection that has any. */
    Map<ConnectionId, Long> counts() {
        return database.createQuery("""
                        select f.connection, count(f) from insurance_SetAsideFile f
                        where f.state <> DONE group by f.connection
                        """, Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> new ConnectionId((UUID) row[0]), row -> (Long) row[1]));
    }
}
