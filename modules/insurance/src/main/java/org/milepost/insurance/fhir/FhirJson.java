package org.milepost.insurance.fhir;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;

/** Resources of FHIR as they travel. */
final class FhirJson {
    static final String TYPE = "application/fhir+json";
    static final String BASE = "/api/fhir/r4";

    private static final String IN_UTF8 = TYPE + ";charset=utf-8";

    private FhirJson() {}

    /** The answer that carries {@code resource}. */
    static Response answer(int status, JsonObject resource) {
        return Response.status(status).type(IN_UTF8).entity(resource.toString()).build();
    }
}
