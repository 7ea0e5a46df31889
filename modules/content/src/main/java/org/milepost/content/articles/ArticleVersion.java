package org.milepost.content.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.milepost.content.PageName;
import org.milepost.platform.Language;

/** One version of an article in one language, as it was written down. It never changes; the next version takes its place. */
@Entity(name = "content_ArticleVersion")
@Table(schema = "content", name = "article")
class ArticleVersion {

    /** Names it. */
    @Embeddable
    record Id(String name, String language, int version) implements Serializable {}

    @EmbeddedId
    private Id id;

    @Column
    private String file;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected ArticleVersion() {} // for Hibernate

    ArticleVersion(PageName name, Language language, int version, String file, Instant publishedAt) {
        this.id = new Id(name.value(), language.tag(), version);
        this.file = file;
        this.publishedAt = publishedAt;
    }

    Id id() {
        return id;
    }

    String file() {
        return file;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
