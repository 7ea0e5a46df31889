package org.milepost.intake.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.milepost.staff.RecordsUnderHold;

/** Inquiries under a legal hold, for the audit trail. */
@Dependent
class HeldInquiries implements RecordsUnderHold {
    private final HoldStore store;

    @Inject
    HeldInquiries(HoldStore store) {
        this.store = store;
    }

    @Override
    public Optional<Instant> since() {
        return store.oldestHeld();
    }
}
