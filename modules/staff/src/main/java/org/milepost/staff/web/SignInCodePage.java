package org.milepost.staff.web;

import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * The second step of signing in.
 *
 * @param form what was typed
 * @param to where to go afterwards
 * @param t the module's texts
 */
public record SignInCodePage(Submission form, String to, Texts t) {}
