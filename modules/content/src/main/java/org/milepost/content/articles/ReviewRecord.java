package org.milepost.content.articles;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.milepost.content.Review;

/** A clinician's review of one version of an article. */
@Entity(name = "content_Review")
@Table(schema = "content", name = "review")
class ReviewRecord {

    @EmbeddedId
    @SuppressWarnings("UnusedVariable") // Hibernate reads it
    private ArticleVersion.Id id;

    @Column
    private String reviewer;

    @Column
    private String credential;

    @Column(name = "reviewed_on")
    private LocalDate on;

    @Column(name = "due_on")
    private LocalDate due;

    protected ReviewRecord() {} // for Hibernate

    Review summary() {
        return new Review(reviewer, credential, on, due);
    }
}
