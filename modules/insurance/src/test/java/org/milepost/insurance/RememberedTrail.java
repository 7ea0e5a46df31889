package org.milepost.insurance;

import java.util.ArrayList;
import java.util.List;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;

/** Remembers what was written down. */
public final class RememberedTrail implements AuditTrail {
    private final List<AuditedAct> noted = new ArrayList<>();
    private final List<AuditedAct> refused = new ArrayList<>();

    /** What was done, in order. */
    public List<AuditedAct> noted() {
        return noted;
    }

    /** What was refused, in order. */
    public List<AuditedAct> refused() {
        return refused;
    }

    @Override
    public void note(AuditedAct act) {
        noted.add(act);
    }

    @Override
    public void refused(AuditedAct act) {
        refused.add(act);
    }
}
