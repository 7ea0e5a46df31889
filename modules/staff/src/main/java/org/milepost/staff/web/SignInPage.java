package org.milepost.staff.web;

import java.util.Optional;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * The sign-in page.
 *
 * @param form what was typed
 * @param to where to go afterwards
 * @param provider what people call the network's identity provider, where it has one
 * @param t the module's texts
 */
public record SignInPage(Submission form, String to, Optional<String> provider, Texts t) {}
