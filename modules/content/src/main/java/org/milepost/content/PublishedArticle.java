package org.milepost.content;

import java.time.Instant;
import java.util.Optional;

/**
 * An article as the public reads it.
 *
 * @param version counted from 1 in each language
 * @param review of this very version; empty until a clinician has read it
 */
public record PublishedArticle(Article article, int version, Instant publishedAt, Optional<Review> review) {}
