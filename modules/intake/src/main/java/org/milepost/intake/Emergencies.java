package org.milepost.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.platform.Private;
import org.milepost.staff.CenterId;

/** Inquiries of other centers that staff opens in an emergency: one inquiry, for a while, with a reason, and told to its lead. */
public interface Emergencies {
    /** How long an inquiry stays open. */
    Duration LASTS = Duration.ofMinutes(60);

    /** How many characters a reason has at least. */
    int SHORTEST_REASON = 10;

    /**
     * Opens the inquiry to the viewer for {@link #LASTS}, to read. It is written down in the audit trail, and the lead of the inquiry's
     * center is told.
     *
     * @param reason why, in the viewer's words
     * @throws UnknownInquiry when there is none of this number, which is written down as well
     * @throws org.milepost.staff.NotPermitted unless the viewer may open inquiries in an emergency
     */
    void open(InquiryNumber number, Private reason);

    /** Until when the inquiry is open to the viewer in an emergency; empty where it is not. */
    Optional<Instant> openUntil(InquiryNumber number);

    /** Ends what the viewer opened. */
    void end(InquiryNumber number);

    /** What was opened of the centers whose records the viewer answers for, until somebody there has seen it; newest first. */
    List<Alert> alerts();

    /** The viewer has seen the alert. One that is not theirs to see stays as it is. */
    void seen(UUID alert);

    /**
     * What a lead is told.
     *
     * @param by the name of whoever opened it
     */
    record Alert(UUID id, InquiryNumber number, CenterId center, String by, Instant at, Private reason) {}
}
