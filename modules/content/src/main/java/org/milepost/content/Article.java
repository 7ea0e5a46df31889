package org.milepost.content;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.milepost.content.writing.Manuscript;
import org.milepost.platform.Language;

/**
 * One national article in one language: the text that every center's page is made from.
 *
 * @param title over the national page
 * @param centerTitle over a center's page; may hold tokens such as {@code {{center.state}}}
 * @param answer what a reader came to learn, in one sentence
 * @param drug the substance's generic name
 * @param brand the name that the article calls it by
 * @param safety the warnings that must stand in it
 * @param sources in the order in which they are numbered
 * @param manuscript the text
 */
public record Article(
        PageName name,
        Language language,
        String title,
        String centerTitle,
        String answer,
        String drug,
        String brand,
        Set<SafetyBlock> safety,
        LocalDate written,
        List<Source> sources,
        Manuscript manuscript) {

    /** @throws IllegalArgumentException if the text lacks a warning that it needs, or names a source that is not listed */
    public Article {
        safety = Set.copyOf(safety);
        sources = List.copyOf(sources);
        if (name.equals(PageName.WELCOME)) {
            throw new IllegalArgumentException("The name welcome is kept for the words on a center's home.");
        }
        if (!manuscript.safety().containsAll(safety)) {
            throw new IllegalArgumentException("The article lacks a safety block that it needs.");
        }
        Set<String> cited = new HashSet<>(manuscript.cited());
        sources.forEach(source -> cited.remove(source.key()));
        if (!cited.isEmpty()) {
            throw new IllegalArgumentException("The article cites sources that it doesn't list: " + cited + ".");
        }
    }
}
