package org.milepost.intake;

import org.milepost.staff.CenterId;

/**
 * What somebody gets for an inquiry: it is stored, and this is how to name it.
 *
 * @param number to quote on the telephone
 * @param center the center whose office has it
 */
public record Receipt(InquiryNumber number, CenterId center) {}
