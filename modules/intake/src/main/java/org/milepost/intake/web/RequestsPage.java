package org.milepost.intake.web;

import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * Where a request begins.
 *
 * @param form what was typed
 * @param t the module's texts
 */
public record RequestsPage(Submission form, Texts t) {}
