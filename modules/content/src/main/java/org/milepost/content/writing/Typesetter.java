package org.milepost.content.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milepost.content.Article;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;

/** Sets articles and the words that centers add to them. */
public final class Typesetter {

    /** Local words stand within a section of the article, so their headings stand below its. */
    private static final int HIGHEST_LOCAL = 3;

    private Typesetter() {}

    /** The national page of an article. */
    public static Composition national(Article article) {
        return set(article, article.title(), article.manuscript().ofNetwork(), Tokens.none(), Optional.empty());
    }

    /**
     * A center's page of an article.
     *
     * @param local the words that it publishes there, if any, in Markdown
     */
    public static Composition ofCenter(Article article, Tokens tokens, Optional<String> local) {
        return set(
                article,
                tokens.fill(article.centerTitle()),
                article.manuscript().ofCenter(),
                tokens,
                local);
    }

    /** The words of a center alone, as HTML that is safe to show as it is. */
    public static String local(String markdown, Tokens tokens, Language language) {
        return new Sheet(tokens, List.of(), texts(language)).set(markdown, HIGHEST_LOCAL);
    }

    private static Composition set(
            Article article, String title, List<Part> parts, Tokens tokens, Optional<String> local) {
        Sheet sheet = new Sheet(tokens, article.sources(), texts(article.language()));
        List<Piece> pieces = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Words words) {
                pieces.add(new Piece.Prose(sheet.set(words.markdown(), 2)));
            } else if (part instanceof Part.Safety safety) {
                SafetyText text = SafetyText.of(safety.block(), article.language());
                pieces.add(new Piece.Warning(text.title(), sheet.set(text.markdown(), HIGHEST_LOCAL), text.sources()));
            } else if (part == Part.Place.LOCAL) {
                local.ifPresent(words -> pieces.add(new Piece.Local(sheet.set(words, HIGHEST_LOCAL))));
            } else if (part instanceof Part.Place place) {
                pieces.add(new Piece.Insert(place));
            }
        }
        return new Composition(title, article.answer(), pieces, sheet.outline(), sheet.plain());
    }

    private static Texts texts(Language language) {
        return Texts.of(Article.class, language);
    }
}
