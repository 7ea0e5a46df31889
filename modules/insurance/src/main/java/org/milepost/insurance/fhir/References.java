package org.milepost.insurance.fhir;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.milepost.insurance.Payer;
import org.milepost.intake.InquiryNumber;

/** References to what we name: by an address where it can be read there, else by an identifier. */
final class References {
    /** Names an inquiry, and with it the person. */
    static final String INQUIRY = "urn:milepost:fhir:inquiry";
    /** Names a payer of our list. */
    static final String PAYER = "urn:milepost:fhir:payer";

    private References() {}

    static JsonObject to(String type, String id) {
        return Json.createObjectBuilder().add("reference", type + "/" + id).build();
    }

    static JsonObject patient(InquiryNumber inquiry) {
        return Json.createObjectBuilder()
                .add("type", "Patient")
                .add("identifier", identifier(INQUIRY, inquiry.value()))
                .build();
    }

    static JsonObject insurer(Optional<Payer> payer) {
        return payer.map(known -> Json.createObjectBuilder()
                        .add("type", "Organization")
                        .add("identifier", identifier(PAYER, known.id().value()))
                        .add("display", known.name()))
                .orElseGet(Extra::notTold)
                .build();
    }

    private static JsonObject identifier(String system, String value) {
        return Json.createObjectBuilder()
                .add("system", system)
                .add("value", value)
                .build();
    }
}
