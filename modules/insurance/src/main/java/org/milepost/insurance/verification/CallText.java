package org.milepost.insurance.verification;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.milepost.insurance.PhoneCall;
import org.milepost.insurance.benefits.Authorization;
import org.milepost.insurance.benefits.Coverage;
import org.milepost.insurance.benefits.Information;
import org.milepost.insurance.benefits.NetworkTier;
import org.milepost.insurance.benefits.Period;
import org.milepost.insurance.benefits.PhoneAnswer;
import org.milepost.insurance.benefits.Status;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Private;

/** A call as the text that is sealed. */
final class CallText {
    private CallText() {}

    static Private of(PhoneCall call) {
        PhoneAnswer told = call.told();
        JsonArrayBuilder levels = Json.createArrayBuilder();
        told.levels()
                .forEach(level -> levels.add(Json.createObjectBuilder()
                        .add("level", level.level().name())
                        .add("network", level.network().name())
                        .add("word", level.word().name())
                        .add("authorization", level.authorization().name())));
        JsonArrayBuilder amounts = Json.createArrayBuilder();
        told.amounts()
                .forEach(amount -> amounts.add(Json.createObjectBuilder()
                        .add("kind", amount.kind().name())
                        .add("period", amount.period().name())
                        .add("network", amount.network().name())
                        .add("figure", amount.figure().toPlainString())));
        return Private.of(Json.createObjectBuilder()
                .add("spokenTo", call.spokenTo().reveal())
                .add("at", told.at().toString())
                .add("day", told.day().toString())
                .add("payer", told.payer())
                .add("reference", told.reference())
                .add("status", told.status().name())
                .add("plan", told.planName())
                .add("levels", levels)
                .add("amounts", amounts)
                .build()
                .toString());
    }

    static PhoneCall read(Private text) {
        try (JsonReader reader = Json.createReader(new StringReader(text.reveal()))) {
            JsonObject call = reader.readObject();
            return new PhoneCall(
                    Private.of(call.getString("spokenTo")),
                    new PhoneAnswer(
                            Instant.parse(call.getString("at")),
                            LocalDate.parse(call.getString("day")),
                            call.getString("payer"),
                            call.getString("reference"),
                            Status.valueOf(call.getString("status")),
                            call.getString("plan"),
                            call.getJsonArray("levels").getValuesAs(CallText::level),
                            call.getJsonArray("amounts").getValuesAs(CallText::amount)));
        }
    }

    private static PhoneAnswer.OfLevel level(JsonObject level) {
        return new PhoneAnswer.OfLevel(
                LevelOfCare.valueOf(level.getString("level")),
                NetworkTier.valueOf(level.getString("network")),
                Coverage.Word.valueOf(level.getString("word")),
                Authorization.valueOf(level.getString("authorization")));
    }

    private static PhoneAnswer.Amount amount(JsonObject amount) {
        return new PhoneAnswer.Amount(
                Information.valueOf(amount.getString("kind")),
                Period.valueOf(amount.getString("period")),
                NetworkTier.valueOf(amount.getString("network")),
                new BigDecimal(amount.getString("figure")));
    }
}
