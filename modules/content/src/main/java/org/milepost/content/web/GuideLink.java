package org.milepost.content.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.milepost.content.Articles;
import org.milepost.content.PageName;
import org.milepost.content.PublishedArticle;
import org.milepost.platform.Language;

/**
 * A way to an article.
 *
 * @param language the one that the article is written in; another than the page's where no translation stands
 */
public record GuideLink(String title, String answer, String address, Language language) {

    /**
     * All articles for a reader of that language; those without a translation lead to the English text, last.
     *
     * @param base the address before the article's name, without language: {@code /guides} or {@code /mississippi}
     */
    static List<GuideLink> all(Articles articles, Language language, String base) {
        List<PublishedArticle> found = new ArrayList<>(articles.all(language));
        if (language != Language.ENGLISH) {
            Set<PageName> translated =
                    found.stream().map(each -> each.article().name()).collect(Collectors.toSet());
            articles.all(Language.ENGLISH).stream()
                    .filter(each -> !translated.contains(each.article().name()))
                    .forEach(found::add);
        }
        return found.stream()
                .map(PublishedArticle::article)
                .map(article -> new GuideLink(
                        article.title(),
                        article.answer(),
                        article.language().at(base + "/" + article.name()),
                        article.language()))
                .toList();
    }
}
