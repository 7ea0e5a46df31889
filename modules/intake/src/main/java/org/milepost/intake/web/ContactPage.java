package org.milepost.intake.web;

import java.util.Optional;
import org.milepost.intake.ConsentText;
import org.milepost.locations.Center;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * The contact form, on its own page or on another.
 *
 * @param center whose office it goes to; empty where the ZIP code decides
 * @param form as far as it is filled in
 * @param consent the words beside the box
 * @param alone whether it is the page; on another page its heading is a smaller one
 * @param t the module's texts
 */
public record ContactPage(Optional<Center> center, Submission form, ConsentText consent, boolean alone, Texts t) {
    /** Where the form is sent. */
    public String action() {
        return t.language().at(center.map(one -> "/" + one.id() + "/contact").orElse("/contact"));
    }

    /** The address of the rule by which inquiries are routed. */
    public String ruleAddress() {
        return t.language().at("/how-we-route");
    }

    /** What the button does. */
    public String button() {
        return center.map(one -> t.say("contact.send.center", one.name())).orElseGet(() -> t.say("contact.send"));
    }
}
