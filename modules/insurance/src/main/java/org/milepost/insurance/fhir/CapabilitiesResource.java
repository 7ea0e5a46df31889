package org.milepost.insurance.fhir;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.staff.SignedIn;

/** Says what of FHIR is understood here. */
@SignedIn
@Path(FhirJson.BASE + "/metadata")
@Produces({FhirJson.TYPE, MediaType.APPLICATION_JSON})
public class CapabilitiesResource {
    private final String address;

    @Inject
    CapabilitiesResource(@ConfigProperty(name = "platform.address") String address) {
        this.address = address;
    }

    /** The CapabilityStatement. */
    @GET
    public Response capabilities() {
        return FhirJson.answer(200, statement(address));
    }

    static JsonObject statement(String address) {
        return Json.createObjectBuilder()
                .add("resourceType", "CapabilityStatement")
                .add("status", "active")
                .add("date", "2026-11-27")
                .add("kind", "instance")
                .add("software", Json.createObjectBuilder().add("name", "Milepost"))
                .add(
                        "implementation",
                        Json.createObjectBuilder()
                                .add("description", "Coverage of people who asked a center for help")
                                .add("url", address + FhirJson.BASE))
                .add("fhirVersion", "4.0.1")
                .add("format", Json.createArrayBuilder().add(FhirJson.TYPE))
                .add(
                        "rest",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("mode", "server")
                                        .add(
                                                "security",
                                                Json.createObjectBuilder()
                                                        .add(
                                                                "description",
                                                                "Authorization: Bearer, with a token of an account"))
                                        .add(
                                                "resource",
                                                Json.createArrayBuilder()
                                                        .add(resource("CoverageEligibilityRequest", "create", "read"))
                                                        .add(response()))))
                .build();
    }

    private static JsonObjectBuilder response() {
        return resource("CoverageEligibilityResponse", "read", "search-type")
                .add(
                        "searchParam",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("name", "request")
                                        .add("type", "reference")));
    }

    private static JsonObjectBuilder resource(String type, String... interactions) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (String code : interactions) {
            all.add(Json.createObjectBuilder().add("code", code));
        }
        return Json.createObjectBuilder().add("type", type).add("interaction", all);
    }
}
