package org.milepost.intake;

import java.util.List;
import java.util.Optional;
import org.milepost.platform.Language;

/** What people agreed to, and each disclosure made under it. */
public interface Consents {
    /** The words in force for {@code purpose}. */
    ConsentText text(Purpose purpose, Language language);

    /** The consent that came with the inquiry for {@code purpose}. */
    Optional<ConsentId> of(InquiryNumber inquiry, Purpose purpose);

    /**
     * Reads the consent, for whoever wants to know before they begin. It is no leave: that is asked for before each disclosure.
     *
     * @throws ConsentNotInForce when it was revoked, has expired or is for another purpose
     */
    void requireInForce(ConsentId consent, Purpose purpose);

    /** Whether it would be, for whoever tells that to colleagues. It is no leave either. */
    boolean isInForce(ConsentId consent, Purpose purpose);

    /**
     * Leave for one disclosure: reads the consent again and writes the disclosure down, both in the caller's transaction. Without that
     * transaction's commit nothing may leave.
     *
     * @throws ConsentNotInForce when it was revoked, has expired or is for another purpose
     */
    void release(ConsentId consent, Purpose purpose, Disclosure disclosure);

    /** Takes the consent back; what is queued under it will not be released. */
    void revoke(ConsentId consent);

    /** What was disclosed about the inquiry, newest first. */
    List<Disclosure.Made> disclosures(InquiryNumber inquiry);
}
