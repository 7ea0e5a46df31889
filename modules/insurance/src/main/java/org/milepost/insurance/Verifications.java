package org.milepost.insurance;

import java.util.List;
import java.util.Optional;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.NewInquiry;
import org.milepost.intake.Receipt;

/** Asks payers what a person's plan covers, with the person's consent, and keeps what they say. */
public interface Verifications {
    /** How often a person may give their data, the first time included. */
    int VARIATIONS = 3;

    /**
     * Stores the inquiry with its consent, the member's data and the photos of their card, sealed, and has the payer asked; all in one
     * transaction.
     *
     * @param photos of each side one at most
     * @throws org.milepost.intake.ConsentMissing if the person has not agreed
     * @throws org.milepost.intake.NoCenterFound if neither the choice nor the ZIP code leads to a center
     */
    Opened open(NewInquiry inquiry, PlanMember member, List<CardPhoto> photos);

    /**
     * Asks again with {@code member} in place of what was given before; the consent stays.
     *
     * @throws NothingToCorrect unless the verification waits for a correction
     */
    void correct(VerificationId id, PlanMember member);

    /**
     * Asks once more with {@code member}, as the office knows them by now, where asking led nowhere; the consent stays. Who asks must have
     * shown that they may.
     *
     * @throws NotAskedAsWanted if it is being asked, was answered, is to be asked by a person, or was asked as often as it may be
     */
    void goOnWith(VerificationId id, PlanMember member);

    /** How it stands. Who asks must have shown that they are the person who asked. */
    Optional<Standing> find(VerificationId id);

    /** How the verification of {@code inquiry} stands. Who asks must have shown that they may read it. */
    Optional<Standing> of(InquiryNumber inquiry);

    /** A verification that was opened, and the receipt of its inquiry. */
    record Opened(VerificationId id, Receipt receipt) {}
}
