package org.milepost.intake.consent;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.milepost.intake.Disclosure;
import org.milepost.intake.HeldPiece;
import org.milepost.intake.HeldPiece.Value;
import org.milepost.intake.Purpose;
import org.milepost.intake.RecordKind;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;
import org.milepost.platform.Texts;

/** What a person agreed to, and what was disclosed under it, told piece by piece. */
record ConsentPieces(Sealing sealing, Texts t) {
    HeldPiece given(ConsentRecord consent) {
        return piece(
                "consent",
                consent.givenAt(),
                List.of(
                        purpose(consent.purpose()),
                        value("text", Private.of(consent.text())),
                        value("language", Private.of(t.say("held.content.language." + consent.language()))),
                        value("signature", consent.signature(sealing)),
                        value("until", moment(consent.expiresAt())),
                        value(
                                "revoked",
                                consent.revokedAt().map(ConsentPieces::moment).orElse(Private.of("")))));
    }

    HeldPiece made(Disclosure.Made made) {
        return piece(
                "disclosure",
                made.at(),
                List.of(
                        purpose(made.purpose()),
                        value("recipient", Private.of(made.disclosure().recipient())),
                        value("what", Private.of(made.disclosure().what())),
                        value("notice", Private.of(made.disclosure().notice()))));
    }

    private HeldPiece piece(String name, Instant at, List<Value> values) {
        return new HeldPiece(RecordKind.CONSENTS, name, t.say("held." + name), at, values);
    }

    private Value purpose(Purpose purpose) {
        return value("purpose", Private.of(t.say("held.consents.purpose." + purpose)));
    }

    private Value value(String name, Private words) {
        return new Value(name, t.say("held.consents." + name), words);
    }

    private static Private moment(Instant at) {
        return Private.of(DateTimeFormatter.ISO_INSTANT.format(at));
    }
}
