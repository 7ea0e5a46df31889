package org.milepost.staff.web;

import java.util.List;
import java.util.Optional;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * The list of staff.
 *
 * @param rows who works here or is invited, by name
 * @param ended whose account has ended
 * @param inviting the form by which the viewer invites; empty where they may not
 * @param t the module's texts
 */
public record StaffPage(List<Row> rows, List<Row> ended, Optional<Inviting> inviting, Texts t) {
    public StaffPage {
        rows = List.copyOf(rows);
        ended = List.copyOf(ended);
    }

    /** One person and what they may do, in words. */
    public record Row(String address, String name, String email, boolean invited, List<String> grants) {
        public Row {
            grants = List.copyOf(grants);
        }
    }

    /** The form, as it was left, and its choices. */
    public record Inviting(Submission form, List<Choice> roles, List<Choice> places) {
        public Inviting {
            roles = List.copyOf(roles);
            places = List.copyOf(places);
        }
    }
}
