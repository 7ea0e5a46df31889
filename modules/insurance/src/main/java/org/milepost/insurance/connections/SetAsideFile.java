package org.milepost.insurance.connections;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.FileId;
import org.milepost.insurance.FileNotOpen;
import org.milepost.insurance.SetAsideFiles.Reason;
import org.milepost.insurance.SetAsideFiles.SetAside;
import org.milepost.insurance.SetAsideFiles.State;

/**
 * What is known of a file that was set aside. It waits for somebody, who has it read again or is done with it. Read again it is either
 * taken, and forgotten here, or waits once more. A file that somebody is done with is remembered for as long as it lies there, so that
 * it is not found anew.
 */
@Entity(name = "insurance_SetAsideFile")
@Table(schema = "insurance", name = "set_aside_file")
class SetAsideFile {
    /** A folder may be away for a while, and its files come back with it. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID connection;

    @Column(name = "brought_at", nullable = false)
    private Instant broughtAt;

    @Column(name = "set_aside_at", nullable = false)
    private Instant setAsideAt;

    @Column(nullable = false)
    private long size;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Reason reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(name = "times_tried", nullable = false)
    private int timesTried;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    protected SetAsideFile() {} // for Hibernate

    SetAsideFile(ConnectionId connection, BroughtFiles.Aside file, Reason reason, Instant now) {
        this.id = file.id();
        this.connection = connection.value();
        this.broughtAt = file.brought().at();
        this.size = file.brought().size();
        this.setAsideAt = now;
        this.reason = reason;
        this.state = State.ASIDE;
    }

    void tryAgain() {
        decide(EnumSet.of(State.ASIDE), State.AGAIN);
    }

    void doneWith(Instant now) {
        decide(EnumSet.of(State.ASIDE, State.GONE), State.DONE);
        doneAt = now;
    }

    private void decide(Set<State> open, State decided) {
        if (!open.contains(state)) {
            throw new FileNotOpen();
        }
        state = decided;
    }

    /** It was read again in vain. */
    void triedInVain(Reason why, Instant now) {
        state = State.ASIDE;
        reason = why;
        setAsideAt = now;
        timesTried++;
    }

    /** It was looked for in the folder. */
    void lookedFor(boolean found) {
        if (!found && (state == State.ASIDE || state == State.AGAIN)) {
            state = State.GONE;
        } else if (found && state == State.GONE) {
            state = State.ASIDE;
        }
    }

    /** Whether it may be forgotten that somebody was done with it, once it is no longer there. */
    boolean isOver(Instant now) {
        return doneAt != null && doneAt.plus(REMEMBERED).isBefore(now);
    }

    SetAside shown() {
        return new SetAside(new FileId(id), broughtAt, setAsideAt, size, reason, state, timesTried);
    }
}
