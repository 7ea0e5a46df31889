package org.milepost.intake.web;

import java.util.List;
import org.milepost.intake.LegalHold;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * Legal holds, and the form that places one.
 *
 * @param lines those in force
 * @param form what was typed
 * @param t the module's texts
 */
public record HoldsPage(List<Line> lines, Submission form, Texts t) {
    public HoldsPage {
        lines = List.copyOf(lines);
    }

    /** The reasons to choose from. */
    public List<LegalHold.Reason> reasons() {
        return List.of(LegalHold.Reason.values());
    }

    /** A hold in words. */
    public record Line(String number, String center, String reason, String by, String at) {}
}
