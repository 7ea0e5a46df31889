package org.milepost.content.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milepost.content.Articles;
import org.milepost.content.PageName;
import org.milepost.content.PublishedArticle;
import org.milepost.content.writing.ArticleFile;
import org.milepost.platform.Language;
import org.milepost.platform.PageCache;

/** Articles out of the database, read anew from what was written down. */
@ApplicationScoped
@Transactional
class StoredArticles implements Articles {

    private final ArticleStore store;
    private final PageCache pages;
    private final Clock clock;

    @Inject
    StoredArticles(ArticleStore store, PageCache pages, Clock clock) {
        this.store = store;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public List<PublishedArticle> all(Language language) {
        return store.newest(language).stream()
                .map(this::summary)
                .sorted(Comparator.comparing(published -> published.article().title()))
                .toList();
    }

    @Override
    public Optional<PublishedArticle> find(PageName name, Language language) {
        return store.newest(name, language).map(this::summary);
    }

    @Override
    public Set<Language> languages(PageName name) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        store.languages(name).forEach(tag -> languages.add(Language.tagged(tag)));
        return languages;
    }

    @Override
    public void publish(PageName name, Language language, String file) {
        ArticleFile.read(name, language, file);
        Optional<ArticleVersion> newest = store.newest(name, language);
        if (newest.isPresent() && newest.get().file().equals(file)) {
            return;
        }
        int version = newest.map(former -> former.id().version() + 1).orElse(1);
        store.add(new ArticleVersion(name, language, version, file, clock.instant()));
        pages.drop(Articles.tag(name), LIST);
    }

    private PublishedArticle summary(ArticleVersion version) {
        PageName name = new PageName(version.id().name());
        return new PublishedArticle(
                ArticleFile.read(name, Language.tagged(version.id().language()), version.file()),
                version.id().version(),
                version.publishedAt(),
                store.review(version).map(ReviewRecord::summary));
    }
}
