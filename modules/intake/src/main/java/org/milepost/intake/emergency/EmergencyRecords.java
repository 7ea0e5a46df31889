package org.milepost.intake.emergency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milepost.intake.HeldPiece;
import org.milepost.intake.HeldRecords;
import org.milepost.intake.Inquiries;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.RecordKind;
import org.milepost.platform.Language;
import org.milepost.platform.Sealing;
import org.milepost.platform.Texts;

/** Why somebody opened an inquiry in an emergency, as a part of its content: it has no time of its own and goes with it. */
@Dependent
class EmergencyRecords implements HeldRecords {
    private final EmergencyStore store;
    private final Sealing sealing;

    @Inject
    EmergencyRecords(EmergencyStore store, Sealing sealing) {
        this.store = store;
        this.sealing = sealing;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.CONTENT;
    }

    @Override
    public List<Due> due(Instant before, Optional<InquiryNumber> after, int limit) {
        return List.of();
    }

    @Override
    public void forget(InquiryNumber inquiry, Instant now) {
        store.of(inquiry).forEach(EmergencyAccess::forget);
    }

    @Override
    public List<HeldPiece> read(InquiryNumber inquiry, Language language) {
        Texts t = Texts.of(Inquiries.class, language);
        return store.of(inquiry).stream()
                .filter(access -> !access.reason(sealing).isBlank())
                .map(access -> new HeldPiece(
                        kind(),
                        "emergency",
                        t.say("held.emergency"),
                        access.openedAt(),
                        List.of(new HeldPiece.Value("reason", t.say("held.emergency.reason"), access.reason(sealing)))))
                .toList();
    }
}
