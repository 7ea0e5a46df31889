package org.milepost.insurance.web;

import org.milepost.locations.Center;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * A link to one's coverage, when it is made and when it is opened.
 *
 * @param center whose office has it
 * @param link the link itself: in full when it is made, without the host when it is opened
 * @param code what goes with it; blank when it is opened
 * @param form what was typed to open it
 * @param t the module's texts
 */
public record SummaryLinkPage(Center center, String link, String code, Submission form, Texts t) {
    /** The code in two groups, easier to copy. */
    public String codeInGroups() {
        return code.substring(0, 3) + " " + code.substring(3);
    }

    /** The page the link leads to. */
    public String coverage() {
        return t.language().at("/" + center.id() + "/insurance/coverage");
    }

    @Override
    public String toString() {
        return "•••";
    }
}
