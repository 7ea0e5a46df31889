package org.milepost.intake.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.intake.RecordKind;
import org.milepost.intake.Retention;

/** One time that what was due of a kind was forgotten. It counts as it goes; one that was cut off keeps its count and has no end. */
@Entity(name = "intake_PurgeRun")
@Table(schema = "intake", name = "purge_run")
class PurgeRun {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RecordKind kind;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(nullable = false)
    private int forgotten;

    @Column(nullable = false)
    private int held;

    @Column(nullable = false)
    private int admitted;

    protected PurgeRun() {} // for Hibernate

    PurgeRun(UUID id, RecordKind kind, Instant startedAt) {
        this.id = id;
        this.kind = kind;
        this.startedAt = startedAt;
    }

    void count(int forgotten, int held, int admitted) {
        this.forgotten += forgotten;
        this.held += held;
        this.admitted += admitted;
    }

    void end(Instant now) {
        endedAt = now;
    }

    Retention.Run run() {
        return new Retention.Run(kind, startedAt, Optional.ofNullable(endedAt), forgotten, held, admitted);
    }
}
