package org.milepost.insurance.connections;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.Connections;
import org.milepost.insurance.PayerId;

/** Connections, and who is asked by which, in the database. */
@Dependent
class ConnectionStore {
    private final EntityManager database;

    @Inject
    ConnectionStore(EntityManager database) {
        this.database = database;
    }

    void add(HeldConnection connection) {
        database.persist(connection);
    }

    void remove(HeldConnection connection) {
        database.remove(connection);
    }

    List<HeldConnection> all() {
        return database.createQuery("select c from insurance_Connection c order by c.name", HeldConnection.class)
                .getResultList();
    }

    Optional<HeldConnection> find(ConnectionId id) {
        return Optional.ofNullable(database.find(HeldConnection.class, id.value()));
    }

    /** By what {@code payer} is asked, where something was chosen for it. */
    Optional<Connections.Route> of(PayerId payer) {
        return Optional.ofNullable(database.find(PayerRoute.class, payer.value()))
                .map(PayerRoute::route);
    }

    /** Who is asked by a connection of their own. */
    List<PayerRoute> routes() {
        return database.createQuery("select r from insurance_PayerRoute r", PayerRoute.class)
                .getResultList();
    }

    void choose(PayerId payer, Connections.Route route) {
        database.merge(new PayerRoute(payer, route));
    }

    /** An ISA13 that was used by nobody. */
    int nextControlNumber() {
        // In SQL: only a sequence of the database is unique on all nodes.
        Number next = (Number) database.createNativeQuery("select nextval('insurance.control_number')")
                .getSingleResult();
        return next.intValue();
    }
}
