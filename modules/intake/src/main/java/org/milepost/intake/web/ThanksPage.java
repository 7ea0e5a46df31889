package org.milepost.intake.web;

import org.milepost.intake.InquiryNumber;
import org.milepost.locations.Center;
import org.milepost.platform.Texts;

/**
 * The page after an inquiry.
 *
 * @param center whose office has it
 * @param number to quote
 * @param t the module's texts
 */
public record ThanksPage(Center center, InquiryNumber number, Texts t) {}
