package org.milepost.content.writing;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A page, set.
 *
 * @param outline its sections, for "on this page"
 * @param plain its bare words, those that other modules show left out
 */
public record Composition(String title, String answer, List<Piece> pieces, List<Heading> outline, String plain) {

    /** What most adults read of an easy text in a minute, with room for being tired. */
    private static final int WORDS_A_MINUTE = 200;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** How long it takes to read, in whole minutes, at least one. */
    public int minutes() {
        int words = BLANKS.split(plain.strip()).length;
        return Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
    }
}
