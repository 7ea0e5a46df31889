package org.milepost.intake.consent;

import java.time.Instant;
import org.milepost.intake.Agreement;
import org.milepost.intake.Consents;
import org.milepost.intake.InquiryNumber;
import org.milepost.staff.CenterId;

/** Consents as the rest of the module writes them. */
public interface ConsentRecords extends Consents {
    /** Records the agreement that came with an inquiry, in the inquiry's transaction. */
    void record(InquiryNumber inquiry, CenterId center, Agreement agreement, Instant now);
}
