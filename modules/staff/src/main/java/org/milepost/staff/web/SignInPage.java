package org.milepost.staff.web;

import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * The sign-in page.
 *
 * @param form what was typed
 * @param to where to go afterwards
 * @param t the module's texts
 */
public record SignInPage(Submission form, String to, Texts t) {}
