package org.milepost.insurance.connections;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.SetAsideFiles.Reason;
import org.milepost.insurance.SetAsideFiles.State;

/** Remembers files of one connection for tests of whoever brings them in. */
public final class FilesInMemory implements FilesAside {
    private final Map<UUID, State> states = new LinkedHashMap<>();
    private final Map<UUID, Reason> reasons = new LinkedHashMap<>();

    /** Why each was set aside, in the order in which they were. */
    public List<Reason> reasons() {
        return List.copyOf(reasons.values());
    }

    /** How each stands. */
    public List<State> states() {
        return List.copyOf(states.values());
    }

    /** Somebody decided that every file stands so. */
    public void decide(State state) {
        states.replaceAll((id, before) -> state);
    }

    @Override
    public Map<UUID, State> states(ConnectionId connection) {
        return Map.copyOf(states);
    }

    @Override
    public void add(ConnectionId connection, BroughtFiles.Aside file, Reason reason) {
        states.put(file.id(), State.ASIDE);
        reasons.put(file.id(), reason);
    }

    @Override
    public void triedInVain(ConnectionId connection, UUID file, Reason reason) {
        states.put(file, State.ASIDE);
        reasons.put(file, reason);
    }

    @Override
    public void lookedFor(ConnectionId connection, UUID file, boolean found) {
        states.put(file, found ? State.ASIDE : State.GONE);
    }

    @Override
    public void taken(ConnectionId connection, UUID file) {
        states.remove(file);
        reasons.remove(file);
    }
}
