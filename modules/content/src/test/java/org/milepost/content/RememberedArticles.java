package org.milepost.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milepost.content.writing.ArticleFile;
import org.milepost.platform.Language;

/** Articles in memory. */
public final class RememberedArticles implements Articles {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final List<PublishedArticle> current = new ArrayList<>();

    @Override
    public List<PublishedArticle> all(Language language) {
        return current.stream()
                .filter(published -> published.article().language() == language)
                .sorted(Comparator.comparing(published -> published.article().title()))
                .toList();
    }

    @Override
    public Optional<PublishedArticle> find(PageName name, Language language) {
        return all(language).stream()
                .filter(published -> published.article().name().equals(name))
                .findFirst();
    }

    @Override
    public Set<Language> languages(PageName name) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (Language language : Language.values()) {
            find(name, language).ifPresent(found -> languages.add(language));
        }
        return languages;
    }

    @Override
    public void publish(PageName name, Language language, String file) {
        Article article = ArticleFile.read(name, language, file);
        int version = find(name, language).map(PublishedArticle::version).orElse(0) + 1;
        find(name, language).ifPresent(current::remove);
        current.add(new PublishedArticle(article, version, NOON, Optional.empty()));
    }

    /** A clinician reads what stands there now. */
    public void review(PageName name, Language language, Review review) {
        PublishedArticle read = find(name, language).orElseThrow();
        current.remove(read);
        current.add(new PublishedArticle(read.article(), read.version(), read.publishedAt(), Optional.of(review)));
    }
}
