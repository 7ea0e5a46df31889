package org.milepost.staff.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milepost.staff.AuditEntries;
import org.milepost.staff.CenterId;

/** That an entry is unusual, and why. */
@Entity(name = "staff_UnusualEntry")
@Table(schema = "staff", name = "audit_unusual")
class UnusualEntry {
    @Id
    private long entry;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String who;

    @Column
    private @Nullable String center;

    @Column(nullable = false)
    private String[] reasons;

    protected UnusualEntry() {} // for Hibernate

    UnusualEntry(AuditEntries.Entry entry, Set<AuditEntries.Reason> reasons) {
        this.entry = entry.place().arrival();
        this.at = entry.place().at();
        this.who = entry.who();
        this.center = entry.act().center().map(CenterId::value).orElse(null);
        this.reasons = reasons.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    /** Which entry it is about, by its arrival. */
    long entry() {
        return entry;
    }

    Set<AuditEntries.Reason> reasons() {
        return Stream.of(reasons).map(AuditEntries.Reason::valueOf).collect(Collectors.toSet());
    }
}
