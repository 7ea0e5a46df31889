package org.milepost.intake;

import java.time.Instant;
import org.milepost.staff.CenterId;

/** An inquiry was stored; fired inside its transaction. */
public record InquiryReceived(InquiryNumber number, CenterId center, Instant at) {}
