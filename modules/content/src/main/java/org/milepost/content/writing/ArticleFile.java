package org.milepost.content.writing;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.milepost.content.Article;
import org.milepost.content.PageName;
import org.milepost.content.SafetyBlock;
import org.milepost.content.Source;
import org.milepost.platform.Language;

/** Reads an article as it is written down: a head of facts, then the text. */
public final class ArticleFile {

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private ArticleFile() {}

    /** Reads one. @throws IllegalArgumentException if the file is no article; the sentence says why */
    public static Article read(PageName name, Language language, String file) {
        FrontMatter head = FrontMatter.of(file);
        Set<SafetyBlock> safety = new LinkedHashSet<>();
        head.all("safety").forEach(block -> safety.add(SafetyBlock.named(block)));
        return new Article(
                name,
                language,
                head.one("title"),
                head.one("center-title"),
                head.one("answer"),
                head.one("drug"),
                head.one("brand"),
                safety,
                day(head.one("written")),
                sources(head),
                Manuscript.of(head.body()));
    }

    static List<Source> sources(FrontMatter head) {
        return head.all("source").stream().map(ArticleFile::source).toList();
    }

    private static Source source(String line) {
        String[] fields = BAR.split(line, -1);
        if (fields.length != 5) {
            throw new IllegalArgumentException("A source is: key | published | publisher | title | address.");
        }
        return new Source(fields[0], fields[1], fields[2], fields[3], URI.create(fields[4]));
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException notADay) {
            throw new IllegalArgumentException("The day it was written has the form 2026-11-22.", notADay);
        }
    }
}
