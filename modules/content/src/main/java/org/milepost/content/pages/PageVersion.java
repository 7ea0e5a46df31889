package org.milepost.content.pages;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.content.CenterWords;

/** What a center published once on a page. It never changes. */
@Entity(name = "content_PageVersion")
@Table(schema = "content", name = "page_version")
class PageVersion {

    /** Names it. */
    @Embeddable
    record Id(String center, String name, String language, int version) implements Serializable {}

    @EmbeddedId
    private Id id;

    @Column
    private String words;

    @Column
    private @Nullable Integer restored;

    @Column(name = "published_by")
    private UUID publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected PageVersion() {} // for Hibernate

    PageVersion(CenterPage.Id page, int version, String words, Optional<Integer> restored, UUID by, Instant at) {
        this.id = new Id(page.center(), page.name(), page.language(), version);
        this.words = words;
        this.restored = restored.orElse(null);
        this.publishedBy = by;
        this.publishedAt = at;
    }

    CenterPage.Id page() {
        return new CenterPage.Id(id.center(), id.name(), id.language());
    }

    int number() {
        return id.version();
    }

    String words() {
        return words;
    }

    CenterWords.Version summary() {
        return new CenterWords.Version(id.version(), words, Optional.ofNullable(restored), publishedBy, publishedAt);
    }
}
