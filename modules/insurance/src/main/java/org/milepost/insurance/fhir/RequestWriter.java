package org.milepost.insurance.fhir;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.temporal.ChronoUnit;
import org.milepost.insurance.Standing;
import org.milepost.insurance.VerificationId;

/** Writes a verification as the CoverageEligibilityRequest that it is, without the person's data: they named themselves by their inquiry. */
final class RequestWriter {
    private RequestWriter() {}

    static JsonObject write(VerificationId id, Standing standing) {
        JsonObjectBuilder request = Json.createObjectBuilder()
                .add("resourceType", "CoverageEligibilityRequest")
                .add("id", id.toString())
                .add("status", "active")
                .add("purpose", Json.createArrayBuilder(ResponseWriter.PURPOSES))
                .add("patient", References.patient(standing.inquiry()));
        standing.summary()
                .ifPresent(summary -> request.add("servicedDate", summary.date().toString()));
        return request.add(
                        "created",
                        standing.askedAt().truncatedTo(ChronoUnit.SECONDS).toString())
                .add("insurer", References.insurer(standing.payer()))
                .build();
    }
}
