package org.milepost.insurance.fhir;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.benefits.Authorization;
import org.milepost.insurance.benefits.Dates;
import org.milepost.insurance.benefits.Entity;
import org.milepost.insurance.benefits.Fact;
import org.milepost.insurance.benefits.Information;

/** One fact as an item of an insurance. */
final class ItemLine {
    private final Fact fact;
    private final boolean contradicted;
    private final SentCodes sent;

    /** @param contradicted whether another fact says otherwise of the very same */
    ItemLine(Fact fact, boolean contradicted) {
        this.fact = fact;
        this.contradicted = contradicted;
        this.sent = new SentCodes(fact);
    }

    JsonObjectBuilder write() {
        JsonObjectBuilder item = Json.createObjectBuilder();
        List<JsonObject> extras = extras();
        if (!extras.isEmpty()) {
            JsonArrayBuilder extensions = Json.createArrayBuilder();
            extras.forEach(extensions::add);
            item.add("extension", extensions);
        }
        item.add(
                "category",
                Concepts.concept(Concepts.SERVICE_TYPE, fact.key().serviceType())
                        .orElseGet(Extra::notTold));
        excluded(item);
        Concepts.text(fact.key().planName()).ifPresent(name -> item.add("name", name));
        Concepts.text(String.join(" / ", fact.messages())).ifPresent(words -> item.add("description", words));
        Concepts.concept(Concepts.YES_OR_NO, sent.network(), network())
                .ifPresent(network -> item.add("network", network));
        Concepts.concept(Concepts.HOUSEHOLD, sent.household(), unit()).ifPresent(unit -> item.add("unit", unit));
        Concepts.concept(Concepts.PERIOD, sent.period()).ifPresent(term -> item.add("term", term));
        item.add("benefit", new BenefitLine(fact, sent).write());
        if (fact.authorization() != Authorization.NOT_TOLD) {
            item.add("authorizationRequired", fact.authorization() == Authorization.REQUIRED);
        }
        return item;
    }

    /** FHIR reads an item that says nothing here as included, so that a line which does not tell has to say that it doesn't. */
    private void excluded(JsonObjectBuilder item) {
        Information information = fact.key().information();
        if (information.isActive()) {
            item.add("excluded", false);
        } else if (information == Information.NOT_COVERED || information == Information.EXCLUSIONS) {
            item.add("excluded", true);
        } else {
            item.add("_excluded", Extra.notTold());
        }
    }

    private JsonArrayBuilder network() {
        return switch (fact.key().network()) {
            case IN -> alike(Concepts.FHIR_NETWORK, "in");
            case OUT -> alike(Concepts.FHIR_NETWORK, "out");
            case BOTH, UNKNOWN, NOT_TOLD -> Json.createArrayBuilder();
        };
    }

    private JsonArrayBuilder unit() {
        return switch (fact.key().household()) {
            case INDIVIDUAL -> alike(Concepts.FHIR_UNIT, "individual");
            case FAMILY -> alike(Concepts.FHIR_UNIT, "family");
            default -> Json.createArrayBuilder();
        };
    }

    private static JsonArrayBuilder alike(String system, String code) {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("system", system).add("code", code));
    }

    private List<JsonObject> extras() {
        List<JsonObject> extras = new ArrayList<>();
        if (fact.source().segment() > 0) {
            extras.add(Extra.SEGMENT.of(
                    "valueString", fact.source().asked() + ":" + fact.source().segment()));
        }
        fact.source()
                .call()
                .ifPresent(
                        call -> extras.add(Extra.CALL.of("valueDate", call.day().toString())));
        fact.key().places().stream().sorted().forEach(place -> extras.add(place(place)));
        fact.key().dates().stream()
                .filter(dates -> dates.kind() != Dates.Kind.OTHER)
                .flatMap(dates -> Days.period(dates.from(), dates.to()).stream())
                .forEach(period -> extras.add(Extra.PERIOD.of("valuePeriod", period)));
        restrictions().forEach(words -> extras.add(Extra.RESTRICTION.of("valueString", words)));
        fact.key().entities().forEach(entity -> entity(entity).ifPresent(extras::add));
        if (contradicted) {
            extras.add(Extra.CONFLICT.of("valueBoolean", JsonValue.TRUE));
        }
        return extras;
    }

    private JsonObject place(String place) {
        if (fact.source().call().isPresent()) {
            return Extra.LEVEL_OF_CARE.of("valueCode", place);
        }
        return Concepts.coding(Concepts.PLACE_OF_SERVICE, place)
                .map(coding -> Extra.PLACE_OF_SERVICE.of("valueCoding", coding))
                .orElseGet(() ->
                        Extra.RESTRICTION.of("valueString", Concepts.text(place).orElse("III")));
    }

    /** Without them a line that holds for one procedure alone would read as one that holds for all. */
    private List<String> restrictions() {
        List<String> restrictions = new ArrayList<>();
        Concepts.text(fact.key().procedure()).ifPresent(restrictions::add);
        fact.key().conditions().forEach(words -> Concepts.text(words).ifPresent(restrictions::add));
        fact.key().limits().forEach(words -> Concepts.text(words).ifPresent(restrictions::add));
        return restrictions;
    }

    /** Who it is and how to reach them; never an id, which may be the person's own there. */
    private static Optional<JsonObject> entity(Entity entity) {
        List<JsonObject> parts = new ArrayList<>();
        Concepts.coding(Concepts.ENTITY, entity.role())
                .ifPresent(role -> parts.add(Extra.named("role", "valueCoding", role)));
        Concepts.text(entity.name())
                .ifPresent(name -> parts.add(Extra.named("name", "valueString", Json.createValue(name))));
        entity.phones().stream()
                .flatMap(phone -> Concepts.text(phone).stream())
                .forEach(phone -> parts.add(Extra.named("phone", "valueString", Json.createValue(phone))));
        return parts.isEmpty() ? Optional.empty() : Optional.of(Extra.ENTITY.of(parts.toArray(JsonObject[]::new)));
    }
}
