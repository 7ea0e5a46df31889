package org.milepost.insurance.fhir;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Codes as FHIR writes them. HL7 names a code list of X12 by the number of its data element; it stands in this class alone.
 *
 * @see <a href="https://terminology.hl7.org/external_terminologies.html">HL7's names of external code lists</a>
 */
final class Concepts {
    static final String INFORMATION = x12(1390);
    static final String HOUSEHOLD = x12(1207);
    static final String SERVICE_TYPE = x12(1365);
    static final String INSURANCE_TYPE = x12(1336);
    static final String PERIOD = x12(615);
    static final String QUANTITY = x12(673);
    static final String YES_OR_NO = x12(1073);
    static final String REJECTION = x12(901);
    static final String FOLLOW_UP = x12(889);
    static final String ENTITY = x12(98);
    static final String PLACE_OF_SERVICE =
            "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set";
    static final String FHIR_NETWORK = "http://terminology.hl7.org/CodeSystem/benefit-network";
    static final String FHIR_UNIT = "http://terminology.hl7.org/CodeSystem/benefit-unit";

    /** What a code of X12 looks like; anything else that stands in its place is told as text. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,3}");

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private Concepts() {}

    private static String x12(int element) {
        return "https://codesystem.x12.org/005010/" + element;
    }

    /** A concept of what was sent as {@code code}; empty where nothing was. */
    static Optional<JsonObjectBuilder> concept(String system, String code) {
        return concept(system, code, Json.createArrayBuilder());
    }

    /** The same with {@code others}, what FHIR calls the very same. */
    static Optional<JsonObjectBuilder> concept(String system, String code, JsonArrayBuilder others) {
        Optional<JsonObject> coding = coding(system, code);
        if (coding.isPresent()) {
            return Optional.of(Json.createObjectBuilder()
                    .add("coding", Json.createArrayBuilder().add(coding.get()).addAll(others)));
        }
        return text(code).map(text -> Json.createObjectBuilder().add("text", text));
    }

    /** A coding; empty where {@code code} is none. */
    static Optional<JsonObject> coding(String system, String code) {
        return CODE.matcher(code).matches()
                ? Optional.of(Json.createObjectBuilder()
                        .add("system", system)
                        .add("code", code)
                        .build())
                : Optional.empty();
    }

    /** What was sent, as FHIR bears it: without control characters; empty where nothing is left. */
    static Optional<String> text(String sent) {
        String text = CONTROLS.matcher(sent).replaceAll(" ").strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
