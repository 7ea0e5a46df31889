package org.milepost.insurance;

import java.time.Instant;
import java.util.Optional;
import org.milepost.intake.InquiryNumber;
import org.milepost.staff.CenterId;

/**
 * Verification by phone: what payers told the office, kept in the same model as their electronic answers. What belongs to a center
 * outside the viewer's grants does not exist for them.
 */
public interface Calls {
    /**
     * Whose plan is to be asked about; that it was looked at is written down.
     *
     * @throws org.milepost.intake.UnknownInquiry where no plan was to be asked, or the viewer may not know of it
     * @throws org.milepost.intake.AlreadyForgotten where it was erased
     */
    Subject about(InquiryNumber inquiry);

    /**
     * Keeps what was told, sealed, and the disclosure that asking was. A verification that waited for a person is answered by it.
     *
     * @param notice how the notice of 42 CFR 2.32 reached the payer
     * @throws org.milepost.intake.ConsentNotInForce when the person's consent was taken back or has run out: then nobody may be asked
     * @throws org.milepost.intake.UnknownInquiry as {@link #about}
     * @throws org.milepost.intake.AlreadyForgotten as {@link #about}
     */
    void note(InquiryNumber inquiry, PhoneCall call, String notice);

    /**
     * A plan to be asked about.
     *
     * @param center whose office asks
     * @param payer who is asked, by name; empty where it is in no list of ours
     */
    record Subject(CenterId center, Optional<String> payer) {}

    /**
     * A call that was made.
     *
     * @param notedBy who wrote it down, by name
     */
    record Made(PhoneCall call, Instant notedAt, String notedBy) {}
}
