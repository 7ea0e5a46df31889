package org.milepost.insurance.fhir;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;

/** What FHIR has no place for, as extensions under names of our own. */
enum Extra {
    /** Of a request: the stored consent under which it asks. */
    CONSENT,
    /** Of an item: where it stands, as the service type that was asked and the number of the segment in its answer. */
    SEGMENT,
    /** Of an item: the day of the call in which it was told. */
    CALL,
    /** Of an item: the place of service that it is tied to (III). */
    PLACE_OF_SERVICE,
    /** Of an item: the level of care that it was told of by phone. */
    LEVEL_OF_CARE,
    /** Of an item: the dates it holds for (DTP). */
    PERIOD,
    /** Of an item: what else it is tied to, as received (EB13, HSD, other III). */
    RESTRICTION,
    /** Of an item: somebody it names (loop 2120). */
    ENTITY,
    /** Of an item: that another one says otherwise of the very same. */
    CONFLICT,
    /** Of a benefit: what remains of it. */
    REMAINING,
    /** Of a benefit: a figure that is neither the whole nor used nor remaining. */
    FIGURE,
    /** Of a benefit: a share as it was sent that can't be one. */
    UNCLEAR_SHARE,
    /** Of a benefit: what is counted (EB09). */
    COUNTED,
    /** Of an insurance: its type (EB04). */
    INSURANCE_TYPE,
    /** Of an error: the loop in which it stands. */
    LOOP,
    /** Of an error: the payer's word on asking again (AAA04). */
    FOLLOW_UP;

    private static final String NAMES = "urn:milepost:fhir:";
    private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    /** The name that stands in {@code url}. */
    String url() {
        return NAMES + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The extension that holds {@code value}, such as a {@code valueString}. */
    JsonObject of(String type, JsonValue value) {
        return named(url(), type, value);
    }

    JsonObject of(String type, String value) {
        return of(type, Json.createValue(value));
    }

    /** The extension that is made of {@code parts}. */
    JsonObject of(JsonObject... parts) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (JsonObject part : parts) {
            all.add(part);
        }
        return Json.createObjectBuilder()
                .add("url", url())
                .add("extension", all)
                .build();
    }

    /** One part of an extension. */
    static JsonObject named(String name, String type, JsonValue value) {
        return Json.createObjectBuilder().add("url", name).add(type, value).build();
    }

    /** In place of a value that nobody told. */
    static JsonObjectBuilder notTold() {
        return Json.createObjectBuilder()
                .add(
                        "extension",
                        Json.createArrayBuilder().add(named(ABSENT, "valueCode", Json.createValue("unknown"))));
    }
}
