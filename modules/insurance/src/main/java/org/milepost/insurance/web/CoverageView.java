package org.milepost.insurance.web;

import java.util.List;
import org.milepost.locations.LevelOfCare;

/**
 * Coverage in words, ready to be shown.
 *
 * @param answer the answer in one sentence
 * @param lines the payer's lines behind that sentence
 * @param levels a card for each level of care
 * @param meters deductibles and out-of-pocket maxima
 * @param plan what the plan is called, when it holds
 * @param others who else has a word
 * @param questions what to ask the insurer, because it did not say
 */
public record CoverageView(
        String answer,
        List<Line> lines,
        List<LevelCard> levels,
        List<Meter> meters,
        List<Item> plan,
        List<String> others,
        List<String> questions) {
    public CoverageView {
        lines = List.copyOf(lines);
        levels = List.copyOf(levels);
        meters = List.copyOf(meters);
        plan = List.copyOf(plan);
        others = List.copyOf(others);
        questions = List.copyOf(questions);
    }

    /** Those {@link #meters} that count in the plan's network, or those that count outside. */
    public List<Meter> meters(boolean outside) {
        return meters.stream().filter(meter -> meter.outside() == outside).toList();
    }

    /**
     * A line of the payer's, or a call.
     *
     * @param where which answer and which segment; or which call
     * @param text the segment and what belongs to it, as it came; empty for a call
     * @param anchor where it stands on the office's page of exchanges; empty for a call
     */
    public record Line(String where, String text, String anchor) {}

    /** A name and what it is. */
    public record Item(String name, String value) {}

    /**
     * What is told of one level of care.
     *
     * @param state the look: covered, authorization, not-covered or not-told
     * @param icon its shape
     */
    public record LevelCard(
            LevelOfCare level,
            String name,
            String state,
            String icon,
            String says,
            List<String> notes,
            List<Line> lines) {
        public LevelCard {
            notes = List.copyOf(notes);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A deductible or an out-of-pocket maximum.
     *
     * @param percent how much of it is used, 0 to 100; -1 where that is not known, so that no bar is drawn
     * @param outside whether it counts outside the plan's network
     */
    public record Meter(
            String title, String used, String left, String total, int percent, boolean outside, List<Line> lines) {
        public Meter {
            lines = List.copyOf(lines);
        }
    }
}
