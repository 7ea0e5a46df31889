package org.milepost.insurance.web;

import org.milepost.insurance.Payer;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * One payer.
 *
 * @param payer as it is listed
 * @param form as far as it is changed
 * @param saved whether it was listed so just now
 * @param t the module's texts
 */
public record PayerPage(Payer payer, Submission form, boolean saved, Texts t) {
    /** Where the form is sent. */
    public String action() {
        return PayersResource.ADDRESS + "/" + payer.id();
    }
}
