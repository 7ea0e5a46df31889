package org.milepost.intake;

import java.util.Optional;

/** Takes inquiries in. */
public interface Inquiries {
    /**
     * Routes the inquiry, seals what the person wrote and stores it before it returns. Where a transaction is open it is joined.
     *
     * @throws ConsentMissing if the person has not agreed
     * @throws NoCenterFound if neither the choice nor the ZIP code leads to a center
     */
    Receipt open(NewInquiry inquiry);

    /** What may be said of it without opening it. */
    Optional<InquirySummary> find(InquiryNumber number);
}
