package org.milepost.insurance;

import java.util.Set;
import org.milepost.intake.InquiryNumber;

/**
 * Photos of insurance cards that people sent with their question, as the signed-in person may see them. What belongs to a center outside
 * their grants does not exist for them.
 */
public interface CardPhotos {
    /** Which sides are kept with {@code inquiry}. Who asks must have shown that they may read it. */
    Set<CardSide> kept(InquiryNumber inquiry);

    /**
     * One photo; that it is looked at is written down.
     *
     * @throws NoSuchPhoto where that side was not sent, or is no more
     * @throws org.milepost.intake.UnknownInquiry where no plan was to be asked, or the viewer may not know of it
     */
    CardPhoto of(InquiryNumber inquiry, CardSide side);
}
