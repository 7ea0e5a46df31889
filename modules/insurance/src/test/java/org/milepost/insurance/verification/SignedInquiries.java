package org.milepost.insurance.verification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.milepost.intake.ConsentId;
import org.milepost.intake.ConsentMissing;
import org.milepost.intake.ConsentNotInForce;
import org.milepost.intake.ConsentText;
import org.milepost.intake.Consents;
import org.milepost.intake.Disclosure;
import org.milepost.intake.Inquiries;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.InquirySummary;
import org.milepost.intake.NewInquiry;
import org.milepost.intake.Purpose;
import org.milepost.intake.Receipt;
import org.milepost.platform.Language;

/** Intake in memory: inquiries come with one consent each, which may be taken back. */
final class SignedInquiries implements Inquiries, Consents {
    static final ConsentText TEXT =
            new ConsentText(Purpose.PAYMENT, "2026-11-22", Language.ENGLISH, "You may ask my plan.", List.of(), "abc");

    private final List<Disclosure> disclosures = new ArrayList<>();
    private final Set<ConsentId> revoked = new HashSet<>();
    private int opened;

    List<Disclosure> disclosed() {
        return disclosures;
    }

    @Override
    public Receipt open(NewInquiry inquiry) {
        if (!inquiry.agreement().given()) {
            throw new ConsentMissing();
        }
        return new Receipt(InquiryNumber.of(++opened), OneCenter.MISSISSIPPI);
    }

    @Override
    public Optional<InquirySummary> find(InquiryNumber number) {
        throw new UnsupportedOperationException("Verifications know their center.");
    }

    @Override
    public ConsentText text(Purpose purpose, Language language) {
        return TEXT;
    }

    @Override
    public Optional<ConsentId> of(InquiryNumber inquiry, Purpose purpose) {
        return Optional.of(new ConsentId(
                UUID.nameUUIDFromBytes(inquiry.value().getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }

    @Override
    public void requireInForce(ConsentId consent, Purpose purpose) {
        if (!isInForce(consent, purpose)) {
            throw new ConsentNotInForce();
        }
    }

    @Override
    public boolean isInForce(ConsentId consent, Purpose purpose) {
        return !revoked.contains(consent);
    }

    @Override
    public void release(ConsentId consent, Purpose purpose, Disclosure disclosure) {
        requireInForce(consent, purpose);
        disclosures.add(disclosure);
    }

    @Override
    public void revoke(ConsentId consent) {
        revoked.add(consent);
    }

    @Override
    public List<Disclosure.Made> disclosures(InquiryNumber inquiry) {
        throw new UnsupportedOperationException("Intake shows them.");
    }
}
