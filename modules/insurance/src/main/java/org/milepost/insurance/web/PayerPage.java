package org.milepost.insurance.web;

import java.util.Optional;
import org.milepost.insurance.Payer;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * One payer.
 *
 * @param payer as it is listed
 * @param form as far as it is changed
 * @param saved whether it was listed so just now
 * @param paused that it is not asked for now; empty where it is
 * @param inUse whether it is offered and newly asked
 * @param ways by what it may be asked, and by what it is
 * @param t the module's texts
 */
public record PayerPage(
        Payer payer, Submission form, boolean saved, Optional<String> paused, boolean inUse, PayerWays ways, Texts t) {
    /** Where the form is sent. */
    public String action() {
        return PayersResource.ADDRESS + "/" + payer.id();
    }
}
