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
        Submission form,
        String name,
        String email,
        Optional<Integer> codesLeft,
        List<Key> passkeys,
        List<Session> sessions,
        Texts t) {
    public AccountPage {
        passkeys = List.copyOf(passkeys);
        sessions = List.copyOf(sessions);
    }

    /** A time in words and as machines read it. */
    public record Moment(String words, String iso) {}

    /** One passkey. */
    public record Key(String id, String name, Moment made, Optional<Moment> used) {}

    /** One place where one is signed in. */
    public record Session(String id, String browser, Moment opened, Moment used, boolean thisOne) {}
}
