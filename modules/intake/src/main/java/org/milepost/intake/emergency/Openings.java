package org.milepost.intake.emergency;

import java.util.UUID;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.Private;

/** Makes openings, with a reach that no member of staff has. */
public interface Openings {
    /**
     * Opens the inquiry to {@code account}; only for whoever has found that they may.
     *
     * @throws org.milepost.intake.UnknownInquiry when there is none of this number
     */
    void open(InquiryNumber number, UUID account, Private reason);
}
