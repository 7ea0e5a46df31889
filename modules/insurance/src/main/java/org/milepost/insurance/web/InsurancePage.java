package org.milepost.insurance.web;

import java.util.List;
import java.util.Optional;
import org.milepost.insurance.Payer;
import org.milepost.intake.ConsentText;
import org.milepost.locations.Center;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * The insurance form, on its own page or on another.
 *
 * @param center whose office answers; empty where the ZIP code decides
 * @param form as far as it is filled in
 * @param payers the plans to choose from
 * @param consent the words to sign
 * @param photosLost whether photos were chosen that a browser can't keep in a form which comes back
 * @param demo whether to tell what a visitor of the demo can type
 * @param t the module's texts
 */
public record InsurancePage(
        Optional<Center> center,
        Submission form,
        List<Payer> payers,
        ConsentText consent,
        boolean photosLost,
        boolean demo,
        Texts t) {
    /** What stands before the ids of its fields: the contact form may stand on the same page. */
    public static final String PREFIX = "insurance-";

    public InsurancePage {
        payers = List.copyOf(payers);
    }

    /** Where the form is sent. */
    public String action() {
        return t.language().at(center.map(one -> "/" + one.id()).orElse("") + "/insurance");
    }

    /** What the page is called. */
    public String title() {
        return t.say("insurance.title");
    }

    /** Whose question it is, in the sentence under the title. */
    public String lead() {
        return center.map(one -> t.say("insurance.lead.center", one.name())).orElseGet(() -> t.say("insurance.lead"));
    }
}
