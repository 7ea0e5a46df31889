package org.milepost.insurance.fhir;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.benefits.Fact;
import org.milepost.insurance.benefits.Period;

/** The benefits of one item: one for each figure that its fact tells, and one without where it tells none. */
final class BenefitLine {
    private final Fact fact;
    private final SentCodes sent;

    BenefitLine(Fact fact, SentCodes sent) {
        this.fact = fact;
        this.sent = sent;
    }

    JsonArrayBuilder write() {
        JsonArrayBuilder benefits = Json.createArrayBuilder();
        figures().forEach(figure -> benefits.add(benefit(figure)));
        return benefits;
    }

    /** What is told, each as the fields of a benefit beside its type. */
    private List<JsonObjectBuilder> figures() {
        List<JsonObjectBuilder> figures = new ArrayList<>();
        Optional.ofNullable(fact.amount())
                .ifPresent(amount -> figures.add(measured("Money", money(amount), List.of())));
        Optional.ofNullable(fact.share()).ifPresent(share -> figures.add(share(share)));
        Optional.ofNullable(fact.quantity()).ifPresent(quantity -> figures.add(quantity(quantity)));
        if (figures.isEmpty()) {
            figures.add(extended(unclearShare()));
        }
        return figures;
    }

    private JsonObjectBuilder benefit(JsonObjectBuilder figure) {
        return Json.createObjectBuilder()
                .add(
                        "type",
                        Concepts.concept(Concepts.INFORMATION, sent.information())
                                .orElseGet(Extra::notTold))
                .addAll(figure);
    }

    /** A share is always of the patient, whatever the period; FHIR has no percentage here. */
    private static JsonObjectBuilder share(BigDecimal share) {
        return Json.createObjectBuilder().add("allowedString", plain(share.movePointRight(2)) + "%");
    }

    private JsonObjectBuilder quantity(BigDecimal quantity) {
        List<JsonObject> counted = Concepts.coding(Concepts.QUANTITY, fact.key().quantityKind()).stream()
                .map(coding -> Extra.COUNTED.of("valueCoding", coding))
                .toList();
        boolean whole = quantity.signum() >= 0
                && quantity.stripTrailingZeros().scale() <= 0
                && quantity.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return whole
                ? measured("UnsignedInt", Json.createValue(quantity.intValue()), counted)
                : measured("String", Json.createValue(plain(quantity)), counted);
    }

    /** The whole stands in {@code allowed}, what is used in {@code used}; one measure never stands in for another. */
    private JsonObjectBuilder measured(String type, JsonValue value, List<JsonObject> extensions) {
        Period.Measure measure = fact.key().period().measure();
        return switch (measure) {
            case TOTAL -> extended(extensions).add("allowed" + type, value);
            case USED -> extended(extensions).add("used" + type, value);
            case REMAINING, OTHER -> {
                Extra extra = measure == Period.Measure.REMAINING ? Extra.REMAINING : Extra.FIGURE;
                List<JsonObject> all = new ArrayList<>(extensions);
                all.add(extra.of("value" + type, value));
                yield extended(all);
            }
        };
    }

    private List<JsonObject> unclearShare() {
        return fact.hasUnclearShare()
                ? Concepts.text(sent.element(8)).stream()
                        .map(share -> Extra.UNCLEAR_SHARE.of("valueString", share))
                        .toList()
                : List.of();
    }

    private static JsonObjectBuilder extended(List<JsonObject> extensions) {
        JsonObjectBuilder figure = Json.createObjectBuilder();
        if (!extensions.isEmpty()) {
            JsonArrayBuilder all = Json.createArrayBuilder();
            extensions.forEach(all::add);
            figure.add("extension", all);
        }
        return figure;
    }

    private static JsonObject money(BigDecimal amount) {
        return Json.createObjectBuilder()
                .add("value", amount)
                .add("currency", "USD")
                .build();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
