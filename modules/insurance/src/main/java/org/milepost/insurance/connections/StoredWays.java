package org.milepost.insurance.connections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.Connections;
import org.milepost.insurance.PayerId;
import org.milepost.platform.Sealing;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;

/** The ways as they stand in the database, and in the settings for payers that stand there by no connection. */
@ApplicationScoped
@Transactional
class StoredWays implements Ways, Lines, Trying {
    private final ConnectionStore store;
    private final ConnectionSettings settings;
    private final Sealing sealing;
    private final AuditTrail audit;

    @Inject
    StoredWays(ConnectionStore store, ConnectionSettings settings, Sealing sealing, AuditTrail audit) {
        this.store = store;
        this.settings = settings;
        this.sealing = sealing;
        this.audit = audit;
    }

    @Override
    public Optional<Way> to(PayerId payer) {
        Optional<ConnectionId> own = store.of(payer).flatMap(Connections.Route::connection);
        return own.isPresent() ? own.flatMap(this::way) : settings.way();
    }

    @Override
    public Optional<Way> standIn(PayerId payer) {
        return store.of(payer)
                .flatMap(Connections.Route::standIn)
                .flatMap(this::way)
                .filter(Way::isFile);
    }

    @Override
    public List<ConnectionId> byFiles() {
        return store.all().stream()
                .filter(HeldConnection::isByFiles)
                .map(HeldConnection::id)
                .toList();
    }

    private Optional<Way> way(ConnectionId id) {
        return store.find(id).map(connection -> connection.way(settings.envelope()));
    }

    @Override
    public Line of(Way way) {
        if (way.connection().isEmpty()) {
            return Line.open(
                    way.kind(),
                    settings.address().orElseThrow(),
                    way.envelope().sender(),
                    way.envelope().receiver());
        }
        return store.find(way.connection().get())
                .orElseThrow(() -> new IllegalStateException("The connection is gone."))
                .line(sealing);
    }

    @Override
    public Tried begin(ConnectionId connection) {
        HeldConnection held =
                store.find(connection).filter(HeldConnection::isOnline).orElseThrow();
        audit.note(new AuditedAct(
                AuditedAct.Kind.READ, "connection " + connection, Optional.empty(), "payers.connection.trial"));
        return new Tried(held.way(settings.envelope()), held.line(sealing), store.nextControlNumber());
    }
}
