package org.milepost.insurance.fhir;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.milepost.staff.OpenToAll;

/** The description of what programs may ask (OpenAPI 3). It says nothing that the source does not, so that everybody may read it. */
@OpenToAll
@Path("/api/openapi")
@Produces(MediaType.APPLICATION_JSON)
public class ApiDescriptionResource {
    /** The document. */
    @GET
    public String description() {
        return read();
    }

    static String read() {
        try (InputStream in = ApiDescriptionResource.class.getResourceAsStream("openapi.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
