package org.milepost.intake;

import java.time.Instant;
import org.milepost.staff.CenterId;

/**
 * That nothing of a record may be erased, because a court or an authority may ask for it.
 *
 * @param reason why
 * @param placedBy the name of whoever placed it
 */
public record LegalHold(InquiryNumber inquiry, CenterId center, Reason reason, String placedBy, Instant placedAt) {
    /** Why a record is held. Chosen, not written: a hold tells nothing of the person. */
    public enum Reason {
        /** A lawsuit is under way or expected. */
        LITIGATION,
        /** A court order or a subpoena asks for it. */
        COURT_ORDER,
        /** An authority or the network itself looks into something. */
        INVESTIGATION,
        /** The person complains of us. */
        COMPLAINT
    }
}
