package org.milepost.staff.web;

import java.util.List;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.staff.Colleague;

/**
 * One person of the staff.
 *
 * @param colleague who it is
 * @param grants what they may do, and whether the viewer may take it away
 * @param places where the viewer gives roles; empty where they give none
 * @param t the module's texts
 */
public record PersonPage(Colleague colleague, List<Held> grants, List<Choice> roles, List<Choice> places, Texts t) {
    public PersonPage {
        grants = List.copyOf(grants);
        roles = List.copyOf(roles);
        places = List.copyOf(places);
    }

    /** A role that is held. */
    public record Held(String role, String place, String words) {}

    /** Whether the viewer may give this person roles. */
    public boolean gives() {
        return !places.isEmpty();
    }

    /** The form of a new role before anybody chose. */
    public Submission form() {
        return Submission.empty();
    }

    /** Whether their work asks for a second factor that they don't have. */
    public boolean lacksSecondFactor() {
        return colleague.standing() == Colleague.Standing.WORKING
                && colleague.member().needsSecondFactor()
                && !colleague.secondFactor();
    }

    /** The address of this page. */
    public String address() {
        return "/console/staff/" + colleague.member().id();
    }
}
