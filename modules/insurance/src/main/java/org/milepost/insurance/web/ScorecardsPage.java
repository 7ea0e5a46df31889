package org.milepost.insurance.web;

import java.util.List;
import org.milepost.platform.Texts;

/**
 * How payers answer.
 *
 * @param days how far it looks back
 * @param lines a payer each
 * @param t the module's texts
 */
public record ScorecardsPage(long days, List<Line> lines, Texts t) {
    public ScorecardsPage {
        lines = List.copyOf(lines);
    }

    /** A payer's card in words; {@code rejections} are the most frequent first. */
    public record Line(
            String payer,
            long asked,
            String answered,
            String median,
            String slow,
            List<String> rejections,
            String last) {
        public Line {
            rejections = List.copyOf(rejections);
        }
    }
}
