package org.milepost.insurance.web;

import java.util.Optional;
import org.milepost.locations.Center;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * A question that is prepared for somebody else: when it is typed, when its link is told, and when that is opened.
 *
 * @param center whose office is to ask; empty where the ZIP code will decide, and before the link is opened
 * @param link the link in full when it is told, its path when it is opened; blank before
 * @param form what was typed
 * @param t the module's texts
 */
public record PreparedPage(Optional<Center> center, String link, Submission form, Texts t) {
    /** Where what was typed is sent. */
    public String action() {
        return t.language().at("/insurance/prepare");
    }

    /** Where the form is that people fill in for themselves. */
    public String ownForm() {
        return t.language().at(center.map(one -> "/" + one.id()).orElse("") + "/insurance");
    }

    @Override
    public String toString() {
        return "•••";
    }
}
