package org.milepost.content;

import java.time.Instant;
import java.util.UUID;
import org.milepost.platform.Refusal;

/** Somebody else changed the page after this editor opened it. */
public final class EditedMeanwhile extends Refusal {
    private static final long serialVersionUID = 1L;

    private final UUID by;
    private final Instant at;

    /** Tells who changed it last, and when. */
    public EditedMeanwhile(UUID by, Instant at) {
        super(
                Kind.CONFLICT,
                "content.edited-meanwhile",
                "Somebody else changed this page while you were writing. Your words are still here: compare them with theirs, then save again.");
        this.by = by;
        this.at = at;
    }

    /** The account that changed it. */
    public UUID by() {
        return by;
    }

    /** When it was changed. */
    public Instant at() {
        return at;
    }
}
