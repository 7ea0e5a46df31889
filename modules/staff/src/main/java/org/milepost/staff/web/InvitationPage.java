package org.milepost.staff.web;

import java.util.Optional;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * Where somebody invited opens their account.
 *
 * @param action the address that the form goes to
 * @param name who they are
 * @param email what they will sign in with
 * @param setUp how to set the authenticator app up; empty where none is needed
 */
public record InvitationPage(
        Submission form, String action, String name, String email, Optional<SetUp> setUp, Texts t) {}
