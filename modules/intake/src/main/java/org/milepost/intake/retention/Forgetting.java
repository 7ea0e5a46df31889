package org.milepost.intake.retention;

import java.util.Set;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.RecordKind;

/** The one way by which a record is forgotten. */
public interface Forgetting {
    /**
     * Forgets what is held of {@code kinds} with {@code inquiry} and writes it into the audit trail, in a transaction of its own.
     *
     * @param purpose what for, as the audit trail has it
     * @throws org.milepost.intake.UnderLegalHold when a hold stands
     * @throws org.milepost.intake.UnknownInquiry when there is none of this number
     */
    void forget(InquiryNumber inquiry, Set<RecordKind> kinds, String purpose);
}
