package org.milepost.insurance;

import java.time.LocalDate;
import java.util.Optional;
import org.milepost.intake.ConsentId;
import org.milepost.intake.InquiryNumber;

/**
 * Verifications as the office's own systems ask for and read them, for the viewer: every call asks for
 * {@link org.milepost.staff.Permission#READ_COVERAGE}, and is written down. What belongs to a center outside the viewer's grants does not
 * exist for them.
 */
public interface CoverageRequests {
    /**
     * Has the payer asked, where that was not done or led nowhere. What is being asked or was answered is not asked once more.
     *
     * @param consent the person's consent to ask health plans, as it is stored with the inquiry; it is read again before each question
     *     leaves
     * @param member what is known of the person by now; empty where they are to be asked about as they gave themselves
     * @param day the day to ask about: today, at the center; empty for that
     * @throws org.milepost.intake.UnknownInquiry where no plan was to be asked, or the viewer may not know of it
     * @throws org.milepost.intake.AlreadyForgotten where it was erased
     * @throws ConsentNotOfInquiry if the inquiry has no such consent
     * @throws org.milepost.intake.ConsentNotInForce if it was taken back or has run out
     * @throws NotAskedAsWanted if it can't be asked again so
     */
    Asked ask(InquiryNumber inquiry, ConsentId consent, Optional<PlanMember> member, Optional<LocalDate> day);

    /**
     * How a verification stands.
     *
     * @throws org.milepost.intake.UnknownInquiry if there is none, or the viewer may not know of it
     * @throws org.milepost.intake.AlreadyForgotten where it was erased
     */
    Standing read(VerificationId id);

    /**
     * What became of asking.
     *
     * @param anew whether the payer is asked because of it; otherwise it was being asked already, or had answered
     */
    record Asked(VerificationId id, boolean anew) {}
}
