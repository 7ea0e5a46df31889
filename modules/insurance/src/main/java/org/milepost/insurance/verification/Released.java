package org.milepost.insurance.verification;

import org.milepost.insurance.Payer;
import org.milepost.intake.Consents;
import org.milepost.intake.Disclosure;
import org.milepost.intake.Purpose;

/** What leaves under a person's consent. */
record Released(Consents consents, Verification verification) {
    /**
     * Reads the consent again and writes down what {@code payer} is told by one question.
     *
     * @throws org.milepost.intake.ConsentNotInForce when it was taken back or has run out
     */
    void to(Payer payer, String serviceType, String notice) {
        consents.release(
                consents.of(verification.inquiry(), Purpose.PAYMENT).orElseThrow(),
                Purpose.PAYMENT,
                new Disclosure(
                        payer.name(),
                        "name, birth date and member ID, to ask what the plan covers (service type " + serviceType
                                + ")",
                        notice));
    }
}
