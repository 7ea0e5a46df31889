package org.milepost.insurance.connections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.milepost.insurance.ConnectionFault;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.ConnectionInUse;
import org.milepost.insurance.Connections;
import org.milepost.insurance.FilesStillOpen;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.Payers;
import org.milepost.platform.Sealing;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** Connections for whoever may keep them. */
@ApplicationScoped
@Transactional
class ManagedConnections implements Connections {
    private static final String PURPOSE = "payers.connection";

    private final ConnectionStore store;
    private final Payers payers;
    private final ConnectionSettings settings;
    private final Destinations destinations;
    private final Sealing sealing;
    private final FileFolders folders;
    private final SetAsideStore aside;
    private final Viewer viewer;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ManagedConnections(
            ConnectionStore store,
            Payers payers,
            ConnectionSettings settings,
            Destinations destinations,
            Sealing sealing,
            FileFolders folders,
            SetAsideStore aside,
            Viewer viewer,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.payers = payers;
        this.settings = settings;
        this.destinations = destinations;
        this.sealing = sealing;
        this.folders = folders;
        this.aside = aside;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Connection> all() {
        viewer.require(Permission.MANAGE_PAYERS);
        return store.all().stream().map(this::connection).toList();
    }

    @Override
    public Optional<String> settings() {
        viewer.require(Permission.MANAGE_PAYERS);
        return settings.way().flatMap(way -> settings.address()).map(URI::getHost);
    }

    @Override
    public Optional<Connection> find(ConnectionId id) {
        viewer.require(Permission.MANAGE_PAYERS);
        return store.find(id).map(this::connection);
    }

    private Connection connection(HeldConnection held) {
        Set<PayerId> asked = store.routes().stream()
                .filter(route -> route.leadsBy(held.id()))
                .map(PayerRoute::payer)
                .collect(Collectors.toSet());
        List<Payer> listed = asked.isEmpty()
                ? List.of()
                : payers.all().stream()
                        .filter(payer -> asked.contains(payer.id()))
                        .toList();
        return held.connection(listed);
    }

    @Override
    public Map<Part, ConnectionFault> problems(Optional<ConnectionId> id, Details details, Secrets secrets) {
        viewer.require(Permission.MANAGE_PAYERS);
        Map<Part, ConnectionFault> problems =
                new ConnectionRules(destinations, clock.instant()).problems(details, secrets, id.flatMap(store::find));
        boolean taken = store.all().stream()
                .anyMatch(other -> other.name().equals(details.name())
                        && !Optional.of(other.id()).equals(id));
        if (taken) {
            problems.put(Part.NAME, ConnectionFault.NAME_TAKEN);
        }
        return problems;
    }

    @Override
    public ConnectionId add(Details details, Secrets secrets) {
        viewer.require(Permission.MANAGE_PAYERS);
        HeldConnection added = new HeldConnection(UUID.randomUUID(), details, secrets, sealing);
        store.add(added);
        note(AuditedAct.Kind.CREATED, "connection " + added.id());
        return added.id();
    }

    @Override
    public void change(ConnectionId id, Details details, Secrets secrets) {
        viewer.require(Permission.MANAGE_PAYERS);
        store.find(id).orElseThrow().change(details, secrets, sealing);
        note(AuditedAct.Kind.CHANGED, "connection " + id);
    }

    @Override
    public void remove(ConnectionId id) {
        viewer.require(Permission.MANAGE_PAYERS);
        HeldConnection held = store.find(id).orElseThrow();
        if (store.routes().stream().anyMatch(route -> route.leadsBy(id))) {
            throw new ConnectionInUse();
        }
        if (aside.counts().containsKey(id)) {
            throw new FilesStillOpen();
        }
        store.remove(held);
        note(AuditedAct.Kind.ERASED, "connection " + id);
    }

    @Override
    public Route of(PayerId payer) {
        viewer.require(Permission.MANAGE_PAYERS);
        return store.of(payer).orElse(Route.OF_SETTINGS);
    }

    @Override
    public void choose(PayerId payer, Route route) {
        viewer.require(Permission.MANAGE_PAYERS);
        store.choose(payer, route);
        note(AuditedAct.Kind.CHANGED, "payer " + payer);
    }

    @Override
    public Optional<FilesThere> files(ConnectionId id) {
        viewer.require(Permission.MANAGE_PAYERS);
        if (store.find(id).filter(HeldConnection::isByFiles).isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<FileFolder> folder = folders.of(id);
            return folder.isEmpty()
                    ? Optional.empty()
                    : Optional.of(folder.get().there());
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private void note(AuditedAct.Kind kind, String record) {
        audit.note(new AuditedAct(kind, record, Optional.empty(), PURPOSE));
    }
}
