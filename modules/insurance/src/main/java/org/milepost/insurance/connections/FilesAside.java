package org.milepost.insurance.connections;

import java.util.Map;
import java.util.UUID;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.SetAsideFiles.Reason;
import org.milepost.insurance.SetAsideFiles.State;

/** Remembers what was set aside, each step in a transaction of its own, so that none is open while a file is moved or read. */
public interface FilesAside {
    /** How each file of {@code connection} stands that is remembered. */
    Map<UUID, State> states(ConnectionId connection);

    /** Remembers a file that was set aside. */
    void add(ConnectionId connection, BroughtFiles.Aside file, Reason reason);

    /** A file was read again in vain. */
    void triedInVain(ConnectionId connection, UUID file, Reason reason);

    /** A file was looked for where it should lie. */
    void lookedFor(ConnectionId connection, UUID file, boolean found);

    /** A file was read again and taken: nothing of it is left. */
    void taken(ConnectionId connection, UUID file);
}
