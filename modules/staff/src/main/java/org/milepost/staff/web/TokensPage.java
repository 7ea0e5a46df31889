package org.milepost.staff.web;

import java.util.List;
import java.util.Optional;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * One's own API tokens.
 *
 * @param form what was typed into the form that had a problem
 * @param made the one that was just made, shown this once
 */
public record TokensPage(Submission form, Optional<String> made, List<Row> tokens, Texts t) {
    public TokensPage {
        tokens = List.copyOf(tokens);
    }

    /** One of them. */
    public record Row(
            String id,
            String name,
            AccountPage.Moment made,
            AccountPage.Moment ends,
            Optional<AccountPage.Moment> used) {}

    @Override
    public String toString() {
        return "•••";
    }
}
