package org.milepost.insurance.fhir;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.milepost.platform.ProblemForm;

/** Tells problems at FHIR's addresses as an OperationOutcome. */
@Dependent
class OutcomeForm implements ProblemForm {
    @Override
    public boolean isAt(String path) {
        return path.startsWith(FhirJson.BASE + "/");
    }

    @Override
    public Response tell(int status, String sentence, Optional<String> incident) {
        return FhirJson.answer(status, outcome(status, sentence, incident));
    }

    static JsonObject outcome(int status, String sentence, Optional<String> incident) {
        return Json.createObjectBuilder()
                .add("resourceType", "OperationOutcome")
                .add(
                        "issue",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("severity", "error")
                                        .add("code", code(status))
                                        .add(
                                                "diagnostics",
                                                sentence
                                                        + incident.map(number -> " (" + number + ")")
                                                                .orElse(""))))
                .build();
    }

    /** FHIR's word for what went wrong. */
    private static String code(int status) {
        return switch (status) {
            case 401 -> "login";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405, 406, 415 -> "not-supported";
            case 409 -> "conflict";
            case 422, 400 -> "invalid";
            case 429 -> "throttled";
            default -> status < 500 ? "processing" : "exception";
        };
    }
}
