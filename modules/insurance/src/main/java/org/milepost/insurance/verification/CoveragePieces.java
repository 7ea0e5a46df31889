package org.milepost.insurance.verification;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.CardPhoto;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.PlanMember;
import org.milepost.intake.HeldPiece;
import org.milepost.intake.HeldPiece.Value;
import org.milepost.intake.RecordKind;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;
import org.milepost.platform.Texts;

/**
 * What a person gave for their plan to be asked, photos of their card included, each question and answer as it was sent and came, what was
 * told by phone, and what was written in utilization review.
 */
record CoveragePieces(Verification verification, Sealing sealing, Texts t) {
    List<HeldPiece> with(List<KeptPhoto> photos, List<Exchange> exchanges, List<Call> calls, List<ReviewStep> steps) {
        Sealing.RecordKey seal = verification.seal(sealing);
        List<HeldPiece> pieces = new ArrayList<>();
        pieces.add(asked(verification.member(sealing)));
        photos.forEach(photo -> pieces.add(photographed(photo, seal)));
        exchanges.forEach(exchange -> pieces.add(exchanged(exchange, seal)));
        calls.forEach(call -> pieces.add(piece("call", call.notedAt(), List.of(value("told", call.told(seal))))));
        steps.stream()
                .filter(step -> !step.told(seal).isBlank())
                .forEach(step -> pieces.add(piece("review", step.doneAt(), List.of(value("told", step.told(seal))))));
        return pieces;
    }

    private HeldPiece asked(PlanMember member) {
        return piece(
                "coverage",
                verification.askedAt(),
                List.of(
                        value(
                                "payer",
                                Private.of(member.payer().map(PayerId::value).orElse(""))),
                        value("memberId", member.memberId()),
                        value("firstName", member.firstName()),
                        value("lastName", member.lastName()),
                        value("suffix", member.suffix()),
                        value("birthDate", Private.of(member.birthDate().toString())),
                        value("holder", Private.of(t.say("insurance.holder." + member.holder()))),
                        value("state", Private.of(t.say("held.coverage.state." + verification.state())))));
    }

    private HeldPiece photographed(KeptPhoto kept, Sealing.RecordKey seal) {
        CardPhoto photo = kept.photo(seal);
        String side = t.say("held.card." + photo.side());
        return piece(
                "card",
                kept.sentAt(),
                List.of(new Value(photo.side().word(), side, Private.of(side), Optional.of(photo.jpeg()))));
    }

    private HeldPiece exchanged(Exchange exchange, Sealing.RecordKey seal) {
        return piece(
                "exchange",
                exchange.sentAt(),
                List.of(
                        value("payer", Private.of(exchange.attempt().payer().value())),
                        value("question", exchange.question(seal)),
                        value(
                                "answeredAt",
                                exchange.answeredAt()
                                        .map(CoveragePieces::moment)
                                        .orElse(Private.of(""))),
                        value("answer", exchange.text(seal).orElse(Private.of("")))));
    }

    private HeldPiece piece(String name, Instant at, List<Value> values) {
        return new HeldPiece(RecordKind.COVERAGE, name, t.say("held." + name), at, values);
    }

    private Value value(String name, Private words) {
        return new Value(name, t.say("held.coverage." + name), words);
    }

    private static Private moment(Instant at) {
        return Private.of(DateTimeFormatter.ISO_INSTANT.format(at));
    }
}
