package org.milepost.intake.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import org.milepost.intake.HeldPiece;
import org.milepost.intake.InquirySummary;
import org.milepost.intake.PersonRequests.Copy;

/** All that is held on a person, for other programs; docs/privacy.md shows its form. */
record HeldJson(Instant made, List<Copy> copies) {
    JsonObject object() {
        JsonArrayBuilder inquiries = Json.createArrayBuilder();
        copies.forEach(copy -> inquiries.add(inquiry(copy)));
        return Json.createObjectBuilder()
                .add("made", made.toString())
                .add("inquiries", inquiries)
                .build();
    }

    private static JsonObjectBuilder inquiry(Copy copy) {
        InquirySummary summary = copy.inquiry();
        JsonArrayBuilder pieces = Json.createArrayBuilder();
        copy.pieces().forEach(piece -> pieces.add(piece(piece)));
        JsonObjectBuilder inquiry = Json.createObjectBuilder()
                .add("number", summary.number().value())
                .add("center", summary.routing().center().value())
                .add("received", summary.receivedAt().toString());
        summary.forgottenAt().ifPresent(at -> inquiry.add("erased", at.toString()));
        return inquiry.add("pieces", pieces);
    }

    private static JsonObjectBuilder piece(HeldPiece piece) {
        JsonObjectBuilder values = Json.createObjectBuilder();
        piece.values()
                .forEach(value -> values.add(
                        value.name(),
                        value.pictureAddress().orElse(value.words()).reveal()));
        return Json.createObjectBuilder()
                .add("kind", piece.kind().name())
                .add("piece", piece.name())
                .add("at", piece.at().toString())
                .add("values", values);
    }
}
