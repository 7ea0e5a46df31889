package org.milepost.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milepost.platform.Language;
import org.milepost.platform.PageTag;

/** The national articles. */
public interface Articles {

    /** What a page is made of that lists articles. */
    PageTag LIST = new PageTag("articles");

    /** What a page is made of that shows this article, in whatever language. */
    static PageTag tag(PageName name) {
        return new PageTag("article:" + name);
    }

    /** The articles of one language, by title. */
    List<PublishedArticle> all(Language language);

    /** Empty if there is none of this name in this language. */
    Optional<PublishedArticle> find(PageName name, Language language);

    /** The languages in which there is one of this name. */
    Set<Language> languages(PageName name);

    /**
     * Makes this the article's text from now on; the former text stays as a former version. The same text again changes nothing.
     *
     * @param file head and text, as {@code ArticleFile} reads them
     * @throws IllegalArgumentException if it is no article, or lacks a warning that it needs
     */
    void publish(PageName name, Language language, String file);
}
