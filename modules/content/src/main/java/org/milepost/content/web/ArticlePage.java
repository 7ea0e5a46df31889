package org.milepost.content.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.milepost.content.PublishedArticle;
import org.milepost.content.writing.Composition;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;

/**
 * An article, at a center or of the network.
 *
 * @param network the network's name
 * @param center whose page it is; empty for the national one
 * @param forms what other modules show at its end
 */
public record ArticlePage(
        Texts t,
        String network,
        PublishedArticle published,
        Composition page,
        Optional<CenterFacts> center,
        List<Content> forms) {

    /** The language it stands in. */
    public Language language() {
        return t.language();
    }

    /** The day as its readers write it. */
    public String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language().locale()));
    }

    /** Where to write to whoever answers for the page. */
    public String write() {
        return center.map(CenterFacts::write).orElseGet(() -> language().at("/contact"));
    }
}
