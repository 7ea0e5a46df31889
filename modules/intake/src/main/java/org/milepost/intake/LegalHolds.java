package org.milepost.intake;

import java.util.List;
import java.util.Optional;

/** Legal holds, as the signed-in person may place and lift them. */
public interface LegalHolds {
    /** Those in force at the centers within the viewer's reach, newest first. @throws org.milepost.staff.NotPermitted for whoever holds no records */
    List<LegalHold> inForce();

    /** The hold on {@code inquiry}. Who asks must have shown that they may read it. */
    Optional<LegalHold> on(InquiryNumber inquiry);

    /**
     * Places a hold.
     *
     * @throws UnknownInquiry when there is none of this number within the viewer's reach
     * @throws AlreadyHeld when one stands
     */
    void place(InquiryNumber inquiry, LegalHold.Reason reason);

    /** Lifts the hold; where there is none, nothing happens. @throws UnknownInquiry when there is no such inquiry within the viewer's reach */
    void lift(InquiryNumber inquiry);
}
