package org.milepost.insurance.fields;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.x12.Interchange;
import org.milepost.insurance.x12.Segment;
import org.milepost.insurance.x12.Transaction;

/**
 * A 270 of ours told in the fields of {@code /eligibility/v3}, the form of Stedi and Change Healthcare. An interchange without a question
 * has no fields.
 */
public final class QuestionFields {
    private final String controlNumber;
    private final List<Segment> segments;

    private QuestionFields(String controlNumber, Transaction question) {
        this.controlNumber = controlNumber;
        this.segments = question.segments();
    }

    /** The object that asks what {@code question} does. */
    public static JsonObject of(String question) {
        Interchange interchange = Interchange.read(question);
        return interchange.all("270").stream()
                .findFirst()
                .map(asked -> new QuestionFields(interchange.controlNumber(), asked).write())
                .orElse(JsonObject.EMPTY_JSON_OBJECT);
    }

    private JsonObject write() {
        JsonObjectBuilder object = Json.createObjectBuilder().add("controlNumber", controlNumber);
        named("PR").ifPresent(payer -> object.add("tradingPartnerServiceId", payer.element(9)));
        named("1P")
                .ifPresent(center -> object.add(
                        "provider",
                        Json.createObjectBuilder()
                                .add("organizationName", center.element(3))
                                .add("npi", center.element(9))));
        named("IL").ifPresent(subscriber -> object.add("subscriber", person(subscriber)));
        named("03")
                .ifPresent(dependent ->
                        object.add("dependents", Json.createArrayBuilder().add(person(dependent))));
        JsonObjectBuilder encounter = Json.createObjectBuilder();
        first(segments, "DTP").ifPresent(day -> encounter.add("dateOfService", day.element(3)));
        encounter.add("serviceTypeCodes", Json.createArrayBuilder(serviceTypes()));
        return object.add("encounter", encounter).build();
    }

    private List<String> serviceTypes() {
        List<String> codes = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.is("EQ")) {
                codes.add(segment.element(1));
            }
        }
        return codes;
    }

    private Optional<Segment> named(String role) {
        return segments.stream()
                .filter(segment -> segment.is("NM1") && segment.element(1).equals(role))
                .findFirst();
    }

    private static Optional<Segment> first(List<Segment> segments, String id) {
        return segments.stream().filter(segment -> segment.is(id)).findFirst();
    }

    /** What is told of a person, from their name to the next one's. */
    private JsonObjectBuilder person(Segment nm1) {
        List<Segment> behind = segments.subList(segments.indexOf(nm1) + 1, segments.size());
        List<Segment> own = behind.stream()
                .takeWhile(segment -> !segment.is("NM1") && !segment.is("HL"))
                .toList();
        JsonObjectBuilder person = Json.createObjectBuilder();
        add(person, "lastName", nm1.element(3));
        add(person, "firstName", nm1.element(4));
        add(person, "suffix", nm1.element(7));
        add(person, "memberId", nm1.element(9));
        first(own, "DMG").ifPresent(about -> {
            add(person, "dateOfBirth", about.element(2));
            add(person, "gender", about.element(3));
        });
        first(own, "INS").ifPresent(relation -> add(person, "individualRelationshipCode", relation.element(2)));
        return person;
    }

    private static void add(JsonObjectBuilder object, String name, String value) {
        if (!value.isEmpty()) {
            object.add(name, value);
        }
    }
}
