package org.milepost.insurance.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.milepost.insurance.ReviewOutcome;
import org.milepost.insurance.ReviewState;
import org.milepost.intake.InquiryNumber;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * A verification in utilization review.
 *
 * @param number the inquiry's
 * @param center the office's name
 * @param state how it stands, in words; empty text where it was never handed over
 * @param badge the look of that
 * @param due what is due, in words; empty text where nothing is
 * @param isLate whether that is over
 * @param takenBy who has it; empty text while nobody does
 * @param mayAsk whether the person's consent to ask health plans is in force
 * @param sheet all that is needed on the telephone
 * @param history what was done, the newest first
 * @param acts what may be done next
 * @param seen the number of the last step that holds
 * @param form what was typed
 * @param t the module's texts
 */
public record ReviewPage(
        String number,
        String center,
        String state,
        String badge,
        String due,
        boolean isLate,
        String takenBy,
        boolean mayAsk,
        Sheet sheet,
        List<Done> history,
        Acts acts,
        int seen,
        Submission form,
        Texts t) {
    public ReviewPage {
        history = List.copyOf(history);
    }

    static String address(InquiryNumber number) {
        return CoverageSection.ADDRESS + "/" + number + "/review";
    }

    /** Where its forms are sent. */
    public String action() {
        return CoverageSection.ADDRESS + "/" + number + "/review";
    }

    /** The page on which each segment stands. */
    public String exchanges() {
        return CoverageSection.ADDRESS + "/" + number;
    }

    /** Whether {@code act} came back with something wrong. */
    public boolean isWrong(String act) {
        return form.hasProblems() && form.chosen("act", act);
    }

    /** The form as {@code act} shows it: what is wrong with another is said there. */
    public Submission form(String act) {
        return isWrong(act) ? form : form.with(Map.of());
    }

    /** The levels of care to choose from. */
    public List<CoverageView.Item> levels() {
        return Stream.of(LevelOfCare.values())
                .map(level -> new CoverageView.Item(level.name(), level.in(t.language())))
                .toList();
    }

    /** What may become of asking, to choose from. */
    public List<ReviewState> outcomes() {
        return ReviewForm.OUTCOMES;
    }

    /** In what a plan grants care, to choose from. */
    public List<ReviewOutcome.Unit> units() {
        return List.of(ReviewOutcome.Unit.values());
    }

    /**
     * All that is needed on the telephone.
     *
     * @param care what is asked for, and what the plan answered last
     * @param person who it is for
     * @param plan the plan
     * @param us who asks
     * @param contacts whom to call
     * @param levels what the plan said of authorization
     * @param known whether the plan has said anything
     */
    public record Sheet(
            List<CoverageView.Item> care,
            List<CoverageView.Item> person,
            List<CoverageView.Item> plan,
            List<CoverageView.Item> us,
            List<CoverageView.Item> contacts,
            List<Level> levels,
            boolean known) {
        public Sheet {
            care = List.copyOf(care);
            person = List.copyOf(person);
            plan = List.copyOf(plan);
            us = List.copyOf(us);
            contacts = List.copyOf(contacts);
            levels = List.copyOf(levels);
        }
    }

    /**
     * What the plan said of authorizing one level of care.
     *
     * @param sought whether this is the level that is sought
     * @param inside in its network
     * @param outside outside of it
     */
    public record Level(String name, boolean sought, String inside, String outside, List<CoverageView.Line> lines) {
        public Level {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Something that was done.
     *
     * @param words what, by whom and when
     * @param items what was written with it
     * @param undone by whom and when it was undone; empty text while it holds
     */
    public record Done(String words, List<CoverageView.Item> items, String undone) {
        public Done {
            items = List.copyOf(items);
        }
    }

    /** What may be done next. */
    public record Acts(boolean handOver, boolean take, boolean answer, boolean giveBack, boolean undo) {}
}
