package org.milepost.intake.inbox;

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
import org.milepost.intake.Inbox.Step.Kind;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;

/** Something that was done with an inquiry; never changed. A note is sealed with the inquiry's key and forgotten with it. */
@Entity(name = "intake_Step")
@Table(schema = "intake", name = "step")
class TakenStep {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID inquiry;

    @Column(nullable = false)
    private String center;

    @Column(nullable = false)
    private Instant at;

    @Column(name = "by_account", nullable = false)
    private UUID by;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind what;

    @Column
    private byte @Nullable [] note;

    protected TakenStep() {} // for Hibernate

    TakenStep(Inquiry inquiry, Kind what, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.inquiry = inquiry.id();
        this.center = inquiry.center().value();
        this.what = what;
        this.by = by;
        this.at = at;
    }

    TakenStep(Inquiry inquiry, Private words, UUID by, Instant at, Sealing sealing) {
        this(inquiry, Kind.NOTED, by, at);
        this.note = inquiry.seal(sealing).seal(column(), words);
    }

    Kind what() {
        return what;
    }

    Instant at() {
        return at;
    }

    UUID by() {
        return by;
    }

    /** The words of a note, opened with its inquiry's key; empty for what is no note, and once they are forgotten. */
    Optional<Private> note(Inquiry inquiry, Sealing sealing) {
        return note == null
                ? Optional.empty()
                : Optional.of(inquiry.seal(sealing).open(column(), note));
    }

    private String column() {
        return "step:" + id;
    }
}
