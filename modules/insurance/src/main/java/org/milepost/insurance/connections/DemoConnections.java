package org.milepost.insurance.connections;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.ConnectionKind;
import org.milepost.insurance.Connections.Details;
import org.milepost.insurance.Connections.Route;
import org.milepost.insurance.Connections.Secrets;
import org.milepost.insurance.PayerId;
import org.milepost.platform.DemoRequested;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;

/**
 * Sets up a connection of each kind to the payer simulator, wherever that listens this time. Stillbrook, to which behavioral care is carved
 * out, is asked by CAQH CORE.
 */
@Dependent
class DemoConnections {
    private static final ConnectionId CORE = new ConnectionId("00000000-0000-4000-8000-00000000c02e");
    private static final ConnectionId JSON = new ConnectionId("00000000-0000-4000-8000-000000000150");
    private static final ConnectionId FIELDS = new ConnectionId("00000000-0000-4000-8000-00000000f1e1");
    private static final ConnectionId FILES = new ConnectionId("00000000-0000-4000-8000-00000000f11e");
    private static final ConnectionId PERSON = new ConnectionId("00000000-0000-4000-8000-0000000ca115");
    private static final PayerId STILLBROOK = new PayerId("stillbrook");

    private final ConnectionStore store;
    private final ConnectionSettings settings;
    private final Sealing sealing;

    @Inject
    DemoConnections(ConnectionStore store, ConnectionSettings settings, Sealing sealing) {
        this.store = store;
        this.settings = settings;
        this.sealing = sealing;
    }

    @Transactional
    void make(@Observes @Priority(510) DemoRequested requested) {
        Optional<URI> simulator = settings.address();
        if (simulator.isEmpty()) {
            return;
        }
        boolean isNew = store.find(CORE).isEmpty();
        set(
                CORE,
                new Secrets(Private.of("simulator"), Private.of(""), Private.of(""), false),
                details(
                        ConnectionKind.CORE,
                        "Simulator, CAQH CORE",
                        simulator.get().resolve("/core"),
                        "simulator"));
        set(
                JSON,
                new Secrets(Private.of("Key simulator"), Private.of(""), Private.of(""), false),
                details(ConnectionKind.JSON, "Simulator, JSON", simulator.get().resolve("/raw-x12"), ""));
        set(
                FIELDS,
                new Secrets(Private.of("Key simulator"), Private.of(""), Private.of(""), false),
                details(
                        ConnectionKind.JSON_FIELDS,
                        "Simulator, JSON in fields",
                        simulator.get().resolve("/eligibility/v3"),
                        ""));
        set(
                FILES,
                Secrets.KEPT,
                new Details(
                        ConnectionKind.FILES,
                        "Files",
                        "",
                        "Demonstration: nobody takes these files.",
                        "ZZ",
                        "MILEPOST",
                        "ZZ",
                        "SIMULATOR",
                        false,
                        ""));
        set(
                PERSON,
                Secrets.KEPT,
                new Details(ConnectionKind.PERSON, "By phone", "", "", "ZZ", "", "ZZ", "", false, ""));
        if (isNew) {
            store.choose(STILLBROOK, new Route(Optional.of(CORE), Optional.of(FILES)));
        }
    }

    /** What the demo's staff made of it stays, unless it still leads to a simulator of an earlier start. */
    private void set(ConnectionId id, Secrets secrets, Details details) {
        Optional<HeldConnection> before = store.find(id);
        if (before.isEmpty()) {
            store.add(new HeldConnection(UUID.fromString(id.toString()), details, secrets, sealing));
        } else if (before.get().authority().startsWith("http://")) {
            before.get().change(details, secrets, sealing);
        }
    }

    private static Details details(ConnectionKind kind, String name, URI address, String userName) {
        return new Details(
                kind,
                name,
                address.toString(),
                "Demonstration: the payer is simulated.",
                "ZZ",
                "MILEPOST",
                "ZZ",
                "SIMULATOR",
                false,
                userName);
    }
}
