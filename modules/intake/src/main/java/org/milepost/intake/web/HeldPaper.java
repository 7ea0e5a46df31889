package org.milepost.intake.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.milepost.intake.HeldPiece;
import org.milepost.intake.PersonRequests.Copy;
import org.milepost.platform.Texts;

/**
 * All that is held on a person, on paper.
 *
 * @param made when and by whom, in words
 * @param copies one for each inquiry
 * @param t the module's texts
 */
public record HeldPaper(String made, List<Copy> copies, Texts t) {
    public HeldPaper {
        copies = List.copyOf(copies);
    }

    /** When the piece came to be. */
    public String when(HeldPiece piece) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(t.language().locale())
                        .withZone(ZoneOffset.UTC)
                        .format(piece.at())
                + " UTC";
    }

    /** What stands in it, or that nothing does. */
    public String words(HeldPiece.Value value) {
        return value.words().isBlank() ? t.say("held.blank") : value.words().reveal();
    }
}
