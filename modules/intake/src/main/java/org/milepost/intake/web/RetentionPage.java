package org.milepost.intake.web;

import java.util.List;
import java.util.Optional;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * How long each kind of record is kept, what would go, and what went.
 *
 * @param terms what is in force, kind by kind
 * @param form the days as typed
 * @param preview what would be forgotten with the days as typed; empty where nobody asked
 * @param runs what was forgotten lately
 * @param decides whether the viewer may change it
 * @param t the module's texts
 */
public record RetentionPage(
        List<TermLine> terms,
        Submission form,
        Optional<List<TallyLine>> preview,
        List<RunLine> runs,
        boolean decides,
        Texts t) {
    public RetentionPage {
        terms = List.copyOf(terms);
        runs = List.copyOf(runs);
    }

    /** A kind, how long it is kept, and who decided that; the name of its field. */
    public record TermLine(String kind, String field, String days, String set) {}

    /** What would go of a kind at a center; since when the oldest was not touched. */
    public record TallyLine(String kind, String center, long due, long held, long admitted, String oldest) {}

    /** What went of a kind, and when. */
    public record RunLine(String kind, String at, String state, long forgotten, long held, long admitted) {}
}
