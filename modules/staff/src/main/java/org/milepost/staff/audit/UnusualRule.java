package org.milepost.staff.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.milepost.staff.AuditEntries.Actor;
import org.milepost.staff.AuditEntries.Entry;
import org.milepost.staff.AuditEntries.Reason;
import org.milepost.staff.AuditedAct.Kind;
import org.milepost.staff.CenterHours;
import org.milepost.staff.CenterId;

/** Which entries somebody should look at, and why. It accuses nobody: nights are worked, and emergencies are there to be used. */
@Dependent
class UnusualRule {
    /** How many records, read within how long, are many. */
    static final int MANY = 30;

    static final Duration LATELY = Duration.ofMinutes(10);

    private final CenterHours hours;

    @Inject
    UnusualRule(CenterHours hours) {
        this.hours = hours;
    }

    /**
     * Why {@code entry} is unusual; nothing where it is not.
     *
     * @param readInARow how many records the same person has read within {@link #LATELY}, this one included
     */
    Set<Reason> reasons(Entry entry, int readInARow) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (!entry.allowed()) {
            reasons.add(Reason.REFUSED);
        }
        if (entry.actor() != Actor.STAFF) {
            return reasons;
        }
        if (entry.act().kind() == Kind.OPENED_IN_EMERGENCY
                || entry.act().purpose().equals("emergency")) {
            reasons.add(Reason.EMERGENCY);
        }
        Optional<CenterId> center = entry.act().center();
        if (center.isPresent() && !worksAt(entry, center.get())) {
            reasons.add(Reason.OTHER_CENTER);
        }
        if (center.isPresent() && !hours.isAtWork(center.get(), entry.place().at())) {
            reasons.add(Reason.OUT_OF_HOURS);
        }
        if (readInARow >= MANY) {
            reasons.add(Reason.MANY_IN_A_ROW);
        }
        return reasons;
    }

    /** Whether one of their roles is at {@code center} or in the whole network. */
    private static boolean worksAt(Entry entry, CenterId center) {
        return entry.roles().stream().anyMatch(role -> !role.contains(" ") || role.endsWith(" " + center));
    }
}
