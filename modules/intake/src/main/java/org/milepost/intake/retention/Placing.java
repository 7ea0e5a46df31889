package org.milepost.intake.retention;

import java.util.List;
import java.util.UUID;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.LegalHold;
import org.milepost.staff.Reach;

/** Holds, with a reach over records that not everybody who may hold them has; only for whoever has found that they may. */
public interface Placing {
    /** Those in force within {@code reach}. */
    List<LegalHold> inForce(Reach reach);

    /** Places a hold for {@code account}. @throws org.milepost.intake.UnknownInquiry when there is none within {@code reach} */
    void place(InquiryNumber inquiry, LegalHold.Reason reason, Reach reach, UUID account);

    /** Lifts the hold, where one stands. @throws org.milepost.intake.UnknownInquiry when there is none within {@code reach} */
    void lift(InquiryNumber inquiry, Reach reach, UUID account);
}
