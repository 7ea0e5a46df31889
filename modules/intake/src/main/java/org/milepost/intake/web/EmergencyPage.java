package org.milepost.intake.web;

import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * The page on which staff opens another center's inquiry in an emergency.
 *
 * @param form what was typed
 * @param missing whether the page stands in the place of an inquiry that the viewer asked for and does not have
 * @param t the module's texts
 */
public record EmergencyPage(Submission form, boolean missing, Texts t) {}
