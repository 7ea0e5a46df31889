package org.milepost.content.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.milepost.locations.Center;
import org.milepost.platform.Texts;

/**
 * A center's home.
 *
 * @param facts what the directory says at this moment
 * @param words the center's own, as HTML that is safe to show as it is
 * @param forms what other modules show at its end
 */
public record CenterHomePage(
        Texts t,
        CenterFacts facts,
        Center center,
        Optional<String> words,
        List<GuideLink> guides,
        List<Content> forms) {

    /** The day as its readers write it. */
    public String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(t.language().locale()));
    }
}
