package org.milepost.staff.web;

import java.util.List;
import java.util.Optional;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * One's own account.
 *
 * @param form what was typed into the form that had a problem
 * @param codesLeft how many recovery codes are left; empty without an authenticator app
 * @param sessions where one is signed in
 */
public record AccountPage(
        Submission form, String name, String email, Optional<Integer> codesLeft, List<Session> sessions, Texts t) {
    public AccountPage {
        sessions = List.copyOf(sessions);
    }

    /** One place where one is signed in; times in words and as machines read them. */
    public record Session(
            String id, String browser, String opened, String openedAt, String used, String usedAt, boolean thisOne) {}
}
