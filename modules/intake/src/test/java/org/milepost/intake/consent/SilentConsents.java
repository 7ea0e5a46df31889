package org.milepost.intake.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milepost.intake.Agreement;
import org.milepost.intake.ConsentId;
import org.milepost.intake.ConsentText;
import org.milepost.intake.Disclosure;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.Purpose;
import org.milepost.platform.Language;
import org.milepost.staff.CenterId;

/** Consents that only remember for which inquiries they were recorded. */
public final class SilentConsents implements ConsentRecords {
    private final List<InquiryNumber> recorded = new ArrayList<>();

    /** The inquiries, in order. */
    public List<InquiryNumber> recorded() {
        return recorded;
    }

    @Override
    public void record(InquiryNumber inquiry, CenterId center, Agreement agreement, Instant now) {
        recorded.add(inquiry);
    }

    @Override
    public ConsentText text(Purpose purpose, Language language) {
        throw new IllegalStateException("Nobody reads a text here.");
    }

    @Override
    public Optional<ConsentId> of(InquiryNumber inquiry, Purpose purpose) {
        return Optional.empty();
    }

    @Override
    public void requireInForce(ConsentId consent, Purpose purpose) {
        throw new IllegalStateException("Nobody asks here.");
    }

    @Override
    public boolean isInForce(ConsentId consent, Purpose purpose) {
        throw new IllegalStateException("Nobody asks here.");
    }

    @Override
    public void release(ConsentId consent, Purpose purpose, Disclosure disclosure) {
        throw new IllegalStateException("Nothing is disclosed here.");
    }

    @Override
    public void revoke(ConsentId consent) {
        throw new IllegalStateException("Nothing is revoked here.");
    }

    @Override
    public List<Disclosure.Made> disclosures(InquiryNumber inquiry) {
        return List.of();
    }
}
