package org.milepost.content.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.content.Article;
import org.milepost.content.Articles;
import org.milepost.content.CenterPages;
import org.milepost.content.PageKey;
import org.milepost.content.PageName;
import org.milepost.content.writing.Composition;
import org.milepost.content.writing.Typesetter;
import org.milepost.content.writing.Uniqueness;
import org.milepost.locations.Center;
import org.milepost.platform.Language;

/** Puts a center's words into an article, and judges what came of it. */
@Dependent
class CenterArticles {

    private final Articles articles;
    private final CenterPages pages;
    private final Clock clock;
    private final Uniqueness.Bar bar;

    @Inject
    CenterArticles(
            Articles articles,
            CenterPages pages,
            Clock clock,
            @ConfigProperty(name = "content.own.share") double share,
            @ConfigProperty(name = "content.own.words") int words,
            @ConfigProperty(name = "content.own.names") int names) {
        this.articles = articles;
        this.pages = pages;
        this.clock = clock;
        this.bar = new Uniqueness.Bar(share, words, names);
    }

    /** The article as the public reads it at this center. */
    CenterArticle published(Article article, Center center) {
        return with(article, center, pages.published(new PageKey(center.id(), article.name(), article.language())));
    }

    /** The article as it would be with these words. */
    CenterArticle with(Article article, Center center, Optional<String> words) {
        Composition page = Typesetter.ofCenter(
                article,
                CenterFacts.of(center, article.language(), clock.instant()).tokens(),
                words);
        Uniqueness uniqueness = Uniqueness.of(Typesetter.national(article).plain(), page.plain(), words.orElse(""));
        return new CenterArticle(page, uniqueness, uniqueness.reaches(bar));
    }

    /** The languages in which the center's page of this article stands by itself. */
    Set<Language> standingAlone(PageName name, Center center) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (Language language : Language.values()) {
            articles.find(name, language)
                    .filter(found -> published(found.article(), center).standsAlone())
                    .ifPresent(found -> languages.add(language));
        }
        return languages;
    }

    /** How much of its own a page needs. */
    Uniqueness.Bar bar() {
        return bar;
    }
}
