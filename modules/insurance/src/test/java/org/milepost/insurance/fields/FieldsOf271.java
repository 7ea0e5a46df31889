package org.milepost.insurance.fields;

import static java.util.stream.Collectors.toMap;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.milepost.insurance.x12.Segment;
import org.milepost.insurance.x12.Transaction;

/** A 271 about one subscriber in fields, as a clearinghouse makes them of it. */
final class FieldsOf271 {
    private static final Map<String, String> DATES = swapped(Words.DATES);
    private static final Map<String, String> NUMBERS = swapped(Words.NUMBERS);
    private static final List<String> EB = List.of(
            "code",
            "coverageLevelCode",
            "",
            "insuranceTypeCode",
            "planCoverage",
            "timeQualifierCode",
            "benefitAmount",
            "benefitPercent",
            "quantityQualifierCode",
            "benefitQuantity",
            "authOrCertIndicator",
            "inPlanNetworkIndicatorCode");
    private static final List<String> HSD = List.of(
            "quantityQualifierCode",
            "quantity",
            "unitForMeasurementQualifierCode",
            "sampleSelectionModulus",
            "timePeriodQualifierCode",
            "numOfPeriods",
            "deliveryOrCalendarPatternQualifierCode",
            "deliveryPatternTimeQualifierCode");

    private FieldsOf271() {}

    static JsonObject of(Transaction answer) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        List<Segment> segments = answer.segments();
        JsonArrayBuilder benefits = Json.createArrayBuilder();
        JsonArrayBuilder errors = Json.createArrayBuilder();
        int end = segments.size();
        for (int i = segments.size() - 1; i >= 0; i--) {
            if (segments.get(i).is("EB")) {
                benefits.add(0, benefit(segments.subList(i, end)));
                end = i;
            }
        }
        List<Segment> head = segments.subList(0, end);
        for (Segment segment : head) {
            switch (segment.id()) {
                case "AAA" ->
                    errors.add(Json.createObjectBuilder()
                            .add("code", segment.element(3))
                            .add("followupAction", segment.element(4)));
                case "NM1" -> {
                    if (segment.element(1).equals("PR")) {
                        object.add(
                                "payer",
                                Json.createObjectBuilder()
                                        .add("name", segment.element(3))
                                        .add("payorIdentification", segment.element(9)));
                    }
                }
                default -> {
                    // What the comparison does not need.
                }
            }
        }
        object.add("planDateInformation", dates(head));
        return object.add("benefitsInformation", benefits)
                .add("aaaErrors", errors)
                .build();
    }

    private static JsonObjectBuilder benefit(List<Segment> line) {
        Segment eb = line.get(0);
        JsonObjectBuilder object = named(EB, eb).add("serviceTypeCodes", Json.createArrayBuilder(eb.codes(3)));
        if (!eb.element(13).isEmpty()) {
            List<String> parts = eb.components(13);
            object.add(
                    "compositeMedicalProcedureIdentifier",
                    Json.createObjectBuilder()
                            .add("productOrServiceIdQualifierCode", parts.get(0))
                            .add("procedureCode", parts.get(1))
                            .add("procedureModifiers", Json.createArrayBuilder(parts.subList(2, parts.size()))));
        }
        JsonArrayBuilder deliveries = Json.createArrayBuilder();
        JsonArrayBuilder messages = Json.createArrayBuilder();
        JsonArrayBuilder places = Json.createArrayBuilder();
        JsonArrayBuilder entities = Json.createArrayBuilder();
        JsonObjectBuilder numbers = Json.createObjectBuilder();
        for (Segment segment : line) {
            switch (segment.id()) {
                case "HSD" -> deliveries.add(named(HSD, segment));
                case "MSG" -> messages.add(Json.createObjectBuilder().add("description", segment.element(1)));
                case "III" ->
                    places.add(Json.createObjectBuilder()
                            .add("codeListQualifierCode", segment.element(1))
                            .add("industryCode", segment.element(2)));
                case "REF" -> numbers.add(NUMBERS.get(segment.element(1)), segment.element(2));
                case "NM1" -> entities.add(entity(line.subList(line.indexOf(segment), line.size())));
                default -> {
                    // Dates follow, and what belongs to an entity stands with it.
                }
            }
        }
        return object.add("benefitsServiceDelivery", deliveries)
                .add("additionalInformation", messages)
                .add("eligibilityAdditionalInformationList", places)
                .add("benefitsRelatedEntities", entities)
                .add("benefitsAdditionalInformation", numbers)
                .add("benefitsDateInformation", dates(line));
    }

    private static JsonObjectBuilder entity(List<Segment> from) {
        Segment nm1 = from.get(0);
        JsonArrayBuilder contacts = Json.createArrayBuilder();
        from.stream()
                .skip(1)
                .takeWhile(segment -> !segment.is("NM1"))
                .filter(segment -> segment.is("PER"))
                .forEach(per -> {
                    for (int n = 3; n < per.size(); n += 2) {
                        contacts.add(Json.createObjectBuilder()
                                .add("communicationMode", per.element(n))
                                .add("communicationNumber", per.element(n + 1)));
                    }
                });
        return Json.createObjectBuilder()
                .add("entityIdentifier", nm1.element(1))
                .add("entityType", nm1.element(2))
                .add("entityName", nm1.element(3))
                .add("entityFirstname", nm1.element(4))
                .add("entityIdentification", nm1.element(8))
                .add("entityIdentificationValue", nm1.element(9))
                .add("contactInformation", Json.createObjectBuilder().add("contacts", contacts));
    }

    private static JsonObjectBuilder named(List<String> names, Segment segment) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (int n = 1; n <= names.size(); n++) {
            if (!names.get(n - 1).isEmpty() && !segment.element(n).isEmpty()) {
                object.add(names.get(n - 1), segment.element(n));
            }
        }
        return object;
    }

    private static JsonObjectBuilder dates(List<Segment> segments) {
        JsonObjectBuilder dates = Json.createObjectBuilder();
        segments.stream()
                .filter(segment -> segment.is("DTP"))
                .forEach(dtp -> dates.add(DATES.get(dtp.element(1)), dtp.element(3)));
        return dates;
    }

    private static Map<String, String> swapped(Map<String, String> pairs) {
        return pairs.entrySet().stream().collect(toMap(Map.Entry::getValue, Map.Entry::getKey));
    }
}
