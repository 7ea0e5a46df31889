package org.milepost.content.pages;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.content.CenterWords;
import org.milepost.content.EditedMeanwhile;
import org.milepost.content.PageKey;
import org.milepost.content.PageName;
import org.milepost.platform.Language;
import org.milepost.staff.CenterId;

/**
 * A page that a center writes. It begins with its first draft or publication; a draft waits on it until it is published or dropped;
 * what was published stays as a version, and the page points to the one that the public reads. Each change makes a new edition, and
 * a change by somebody who saw a former edition is refused.
 */
@Entity(name = "content_CenterPage")
@Table(schema = "content", name = "center_page")
class CenterPage {

    /** Names it. */
    @Embeddable
    record Id(String center, String name, String language) implements Serializable {
        static Id of(PageKey key) {
            return new Id(
                    key.center().value(), key.name().value(), key.language().tag());
        }

        PageKey key() {
            return new PageKey(new CenterId(center), new PageName(name), Language.tagged(language));
        }
    }

    @EmbeddedId
    private Id id;

    @Column
    private int edition;

    @Column
    private @Nullable String draft;

    @Column(name = "draft_by")
    private @Nullable UUID draftBy;

    @Column(name = "draft_at")
    private @Nullable Instant draftAt;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column
    private @Nullable Integer published;

    protected CenterPage() {} // for Hibernate

    Id id() {
        return id;
    }

    /** @throws EditedMeanwhile unless this is the edition that the editor saw */
    void expect(int seen) {
        if (seen != edition) {
            throw new EditedMeanwhile(changedBy, changedAt);
        }
    }

    void draft(String words, UUID by, Instant at) {
        draft = words;
        draftBy = by;
        draftAt = at;
        change(by, at);
    }

    void dropDraft(UUID by, Instant at) {
        draft = null;
        draftBy = null;
        draftAt = null;
        change(by, at);
    }

    void publish(int version, UUID by, Instant at) {
        published = version;
        change(by, at);
    }

    private void change(UUID by, Instant at) {
        edition++;
        changedBy = by;
        changedAt = at;
    }

    CenterWords summary(List<CenterWords.Version> versions) {
        Optional<CenterWords.Draft> waiting = draft == null || draftBy == null || draftAt == null
                ? Optional.empty()
                : Optional.of(new CenterWords.Draft(draft, draftBy, draftAt));
        return new CenterWords(
                id.key(),
                edition,
                waiting,
                versions.stream()
                        .filter(version -> published != null && version.number() == published)
                        .findFirst(),
                versions);
    }
}
