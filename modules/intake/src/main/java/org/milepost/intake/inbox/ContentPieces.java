package org.milepost.intake.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.milepost.intake.HeldPiece;
import org.milepost.intake.HeldPiece.Value;
import org.milepost.intake.InquirySummary;
import org.milepost.intake.NewInquiry;
import org.milepost.intake.RecordKind;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;
import org.milepost.platform.Texts;

/** What a person wrote to us, and what the office noted, told piece by piece. */
record ContentPieces(Inquiry inquiry, Sealing sealing, Texts t) {
    List<HeldPiece> with(List<TakenStep> steps) {
        List<HeldPiece> pieces = new ArrayList<>();
        pieces.add(message());
        steps.forEach(step -> pieces.add(done(step)));
        return pieces;
    }

    private HeldPiece message() {
        InquirySummary summary = inquiry.summary();
        NewInquiry.Person person = inquiry.person(sealing);
        return piece(
                "message",
                summary.receivedAt(),
                List.of(
                        value("name", person.name()),
                        value("phone", person.phone()),
                        said("voicemail", person.voicemail() ? "yes" : "no"),
                        value("email", person.email()),
                        value("zip", inquiry.zip(sealing)),
                        value("words", inquiry.message(sealing)),
                        said("forWhom", inquiry.forWhom().name()),
                        said("inDanger", summary.inDanger() ? "yes" : "no"),
                        said("language", summary.language().name()),
                        value("center", Private.of(inquiry.center().value())),
                        said("why", summary.routing().reason().name())));
    }

    private HeldPiece done(TakenStep step) {
        List<Value> values = new ArrayList<>();
        values.add(said("done", step.what().name()));
        step.note(inquiry, sealing).ifPresent(note -> values.add(value("note", note)));
        return piece("step", step.at(), values);
    }

    private HeldPiece piece(String name, Instant at, List<Value> values) {
        return new HeldPiece(RecordKind.CONTENT, name, t.say("held." + name), at, values);
    }

    private Value value(String name, Private words) {
        return new Value(name, t.say("held.content." + name), words);
    }

    /** One of a few things that can be said there. */
    private Value said(String name, String what) {
        return value(name, Private.of(t.say("held.content." + name + "." + what)));
    }
}
