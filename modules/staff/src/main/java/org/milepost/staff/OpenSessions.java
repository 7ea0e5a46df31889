package org.milepost.staff;

import java.util.UUID;

/** The sessions that staff has open. */
public interface OpenSessions {
    /** Ends all sessions of {@code account}, at once and on every node. */
    void endAll(UUID account);
}
