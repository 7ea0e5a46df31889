package org.milepost.insurance.connections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.FileId;
import org.milepost.insurance.NoSuchFile;
import org.milepost.insurance.SetAsideFiles;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** Files that were set aside: for the job that finds them, and for whoever decides on them. */
@ApplicationScoped
@Transactional
class ManagedSetAsideFiles implements SetAsideFiles, FilesAside {
    private final SetAsideStore store;
    private final Viewer viewer;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ManagedSetAsideFiles(SetAsideStore store, Viewer viewer, AuditTrail audit, Clock clock) {
        this.store = store;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Map<ConnectionId, Long> counts() {
        viewer.require(Permission.MANAGE_PAYERS);
        return store.counts();
    }

    @Override
    public Listing list(ConnectionId connection, int page) {
        viewer.require(Permission.MANAGE_PAYERS);
        return new Listing(
                store.listed(connection, page).stream().map(SetAsideFile::shown).toList(),
                store.counts().getOrDefault(connection, 0L));
    }

    @Override
    public void tryAgain(ConnectionId connection, FileId file) {
        open(connection, file).tryAgain();
        note(file, "payers.files.again");
    }

    @Override
    public void doneWith(ConnectionId connection, FileId file) {
        open(connection, file).doneWith(clock.instant());
        note(file, "payers.files.done");
    }

    private SetAsideFile open(ConnectionId connection, FileId file) {
        viewer.require(Permission.MANAGE_PAYERS);
        return store.locked(connection, file.value()).orElseThrow(NoSuchFile::new);
    }

    private void note(FileId file, String purpose) {
        audit.note(new AuditedAct(AuditedAct.Kind.CHANGED, "file " + file, Optional.empty(), purpose));
    }

    @Override
    public Map<UUID, State> states(ConnectionId connection) {
        return store.states(connection);
    }

    @Override
    public void add(ConnectionId connection, BroughtFiles.Aside file, Reason reason) {
        store.add(new SetAsideFile(connection, file, reason, clock.instant()));
    }

    @Override
    public void triedInVain(ConnectionId connection, UUID file, Reason reason) {
        store.locked(connection, file).ifPresent(known -> known.triedInVain(reason, clock.instant()));
    }

    @Override
    public void lookedFor(ConnectionId connection, UUID file, boolean found) {
        store.locked(connection, file).ifPresent(known -> {
            known.lookedFor(found);
            if (!found && known.isOver(clock.instant())) {
                store.remove(known);
            }
        });
    }

    @Override
    public void taken(ConnectionId connection, UUID file) {
        store.locked(connection, file).ifPresent(store::remove);
    }
}
