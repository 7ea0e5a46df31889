package org.milepost.insurance.fhir;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.CoverageRequests;
import org.milepost.insurance.UnusableRequest;
import org.milepost.insurance.VerificationId;
import org.milepost.intake.UnknownInquiry;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** Finds the response to a request. */
@Needs(Permission.READ_COVERAGE)
@Path(EligibilityResponsesResource.ADDRESS)
@Produces({FhirJson.TYPE, MediaType.APPLICATION_JSON})
public class EligibilityResponsesResource {
    static final String ADDRESS = FhirJson.BASE + "/CoverageEligibilityResponse";

    private final CoverageRequests requests;
    private final String address;

    @Inject
    EligibilityResponsesResource(CoverageRequests requests, @ConfigProperty(name = "platform.address") String address) {
        this.requests = requests;
        this.address = address;
    }

    /** A Bundle with the response to {@code request}; an empty one where there is none that the viewer may know of. */
    @GET
    public Response find(@QueryParam("request") @Nullable String request) {
        if (request == null || request.isBlank()) {
            throw new UnusableRequest("The parameter request is missing: a response is found by its request alone.");
        }
        return FhirJson.answer(200, bundle(Ids.ofReference(request).flatMap(this::response)));
    }

    private Optional<JsonObject> response(VerificationId id) {
        try {
            return Optional.of(ResponseWriter.write(id, requests.read(id)));
        } catch (UnknownInquiry none) {
            return Optional.empty();
        }
    }

    private JsonObject bundle(Optional<JsonObject> response) {
        JsonArrayBuilder entries = Json.createArrayBuilder();
        response.ifPresent(found -> entries.add(Json.createObjectBuilder()
                .add("fullUrl", address + ADDRESS + "/" + found.getString("id"))
                .add("resource", found)
                .add("search", Json.createObjectBuilder().add("mode", "match"))));
        var bundle = Json.createObjectBuilder()
                .add("resourceType", "Bundle")
                .add("type", "searchset")
                .add("total", response.isPresent() ? 1 : 0);
        response.ifPresent(found -> bundle.add("entry", entries));
        return bundle.build();
    }
}
