package org.milepost.staff;

import java.time.Instant;
import java.util.Optional;

/** Knows records that must stay as they are, and with them what the audit trail says about them. Modules that hold records implement it. */
public interface RecordsUnderHold {
    /** When the oldest of them came in; nothing of the trail since then is taken out. Empty where none is held. */
    Optional<Instant> since();
}
