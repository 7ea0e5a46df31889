package org.milepost.intake.web;

import java.util.List;
import org.milepost.intake.PersonRequests;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * What is held on a person, and the form that answers what they ask.
 *
 * @param number of the inquiry that was asked about
 * @param kinds how much is held, kind by kind
 * @param others what may be theirs as well
 * @param notices what was done, or stands in the way
 * @param admitted whether the person came to us, so that nothing is erased here
 * @param form what was typed
 * @param theirs the numbers that are ticked
 * @param t the module's texts
 */
public record RequestPage(
        String number,
        List<Kind> kinds,
        List<Other> others,
        List<String> notices,
        boolean admitted,
        Submission form,
        List<String> theirs,
        Texts t) {
    public RequestPage {
        kinds = List.copyOf(kinds);
        others = List.copyOf(others);
        notices = List.copyOf(notices);
        theirs = List.copyOf(theirs);
    }

    /** The ways to know who it is, to choose from. */
    public List<PersonRequests.Identified> ways() {
        return List.of(PersonRequests.Identified.values());
    }

    /** The page's own address. */
    public String address() {
        return RequestsResource.ADDRESS + "/" + number;
    }

    /** How much of a kind is held, in words; the day is blank where nothing is. */
    public record Kind(String name, String pieces, String oldest) {}

    /** Another inquiry: its number, and what may be said of it. */
    public record Other(String number, String what) {}
}
