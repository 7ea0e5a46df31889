package org.milepost.intake.inbox;

import java.util.List;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.InquirySummary;
import org.milepost.intake.PersonSought;
import org.milepost.staff.Reach;

/** Finds what may be of the same person, by the signs that each kind of record knows. A household may share them. */
public interface SamePerson {
    /** Other inquiries within {@code reach}, the newest first; one that several signs name is told once. */
    List<InquirySummary> others(InquiryNumber inquiry, Reach reach);

    /** Inquiries of {@code person}, as far as the scope of the transaction reaches. */
    List<InquiryNumber> of(PersonSought person);
}
