package org.milepost.platform.web;

import gg.jte.Content;
import java.util.List;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Texts;

/**
 * What {@code platform/layout.jte} takes: a public page around its body.
 *
 * @param head what the page says of itself
 * @param body the module's part
 * @param t the platform's texts in the page's language
 * @param site what is the same on every page
 */
public record PublicPage(PageHead head, Content body, Texts t, Site site) {
    /** The address of the asset called {@code name}. */
    public String asset(String name) {
        return site.assets().address(name);
    }

    /** The whole address that search engines should keep for this page. */
    public String canonical() {
        return site.address() + head.canonical().orElseGet(() -> head.language().at(head.path()));
    }

    /** The whole address of this page in {@code language}. */
    public String translation(Language language) {
        return site.address() + language.at(head.path());
    }

    /** Whether search engines should be told of the translations: only a page that is its own canonical page tells. */
    public boolean tellsTranslations() {
        return head.indexed() && head.canonical().isEmpty() && head.alternates().size() > 1;
    }

    /** The other languages that this page stands in. */
    public List<Language> otherLanguages() {
        return head.translations().stream()
                .filter(language -> language != head.language())
                .sorted()
                .toList();
    }

    /** JSON-LD, safe inside a script element. */
    public List<String> structuredData() {
        return head.structuredData().stream()
                .map(json -> json.replace("<", "\\u003c"))
                .toList();
    }
}
