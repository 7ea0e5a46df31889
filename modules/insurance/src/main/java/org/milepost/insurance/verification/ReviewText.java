package org.milepost.insurance.verification;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import org.milepost.insurance.ReviewOutcome;
import org.milepost.insurance.ReviewRequest;
import org.milepost.insurance.ReviewState;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Private;

/** What is written with a step of a utilization review, as the text that is sealed. */
final class ReviewText {
    private ReviewText() {}

    static Private of(ReviewRequest request) {
        return Private.of(Json.createObjectBuilder()
                .add("level", request.level().name())
                .add("admission", request.admission().toString())
                .add("urgent", request.urgent())
                .add("note", request.note().reveal())
                .build()
                .toString());
    }

    static ReviewRequest request(Private text) {
        JsonObject request = read(text);
        return new ReviewRequest(
                LevelOfCare.valueOf(request.getString("level")),
                LocalDate.parse(request.getString("admission")),
                request.getBoolean("urgent"),
                Private.of(request.getString("note")));
    }

    static Private of(ReviewOutcome outcome) {
        JsonObjectBuilder text = Json.createObjectBuilder()
                .add("state", outcome.state().name())
                .add("asked", outcome.asked())
                .add("number", outcome.number().reveal())
                .add("level", outcome.level().name())
                .add("words", outcome.words().reveal());
        outcome.granted()
                .ifPresent(granted -> text.add("granted", granted.amount())
                        .add("unit", granted.unit().name()));
        outcome.from().ifPresent(day -> text.add("from", day.toString()));
        outcome.until().ifPresent(day -> text.add("until", day.toString()));
        outcome.next().ifPresent(day -> text.add("next", day.toString()));
        outcome.signed().ifPresent(day -> text.add("signed", day.toString()));
        return Private.of(text.build().toString());
    }

    static ReviewOutcome outcome(Private text) {
        JsonObject outcome = read(text);
        return new ReviewOutcome(
                ReviewState.valueOf(outcome.getString("state")),
                outcome.getString("asked"),
                Private.of(outcome.getString("number")),
                LevelOfCare.valueOf(outcome.getString("level")),
                outcome.containsKey("granted")
                        ? Optional.of(new ReviewOutcome.Granted(
                                outcome.getInt("granted"), ReviewOutcome.Unit.valueOf(outcome.getString("unit"))))
                        : Optional.empty(),
                day(outcome, "from"),
                day(outcome, "until"),
                day(outcome, "next"),
                day(outcome, "signed"),
                Private.of(outcome.getString("words")));
    }

    private static Optional<LocalDate> day(JsonObject outcome, String name) {
        return Optional.ofNullable(outcome.getString(name, null)).map(LocalDate::parse);
    }

    private static JsonObject read(Private text) {
        try (JsonReader reader = Json.createReader(new StringReader(text.reveal()))) {
            return reader.readObject();
        }
    }
}
