package org.milepost.content.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.milepost.content.SafetyBlock;
import org.milepost.content.Source;
import org.milepost.platform.Language;

/** The words of a safety block in one language, as they ship with the program. */
public record SafetyText(String title, String markdown, List<Source> sources) {

    /** The words of that block. */
    public static SafetyText of(SafetyBlock block, Language language) {
        String file = "/org/milepost/content/safety/" + block.key() + "." + language.tag() + ".md";
        try (InputStream stream = SafetyText.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its safety block " + file + ".");
            }
            FrontMatter text = FrontMatter.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            return new SafetyText(text.one("title"), text.body(), ArticleFile.sources(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
