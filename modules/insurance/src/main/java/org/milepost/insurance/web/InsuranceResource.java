package org.milepost.insurance.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.milepost.platform.Language;
import org.milepost.platform.View;
import org.milepost.staff.OpenToAll;

/** Having the network ask what a plan covers: the ZIP code decides which office answers. */
@OpenToAll
@Path("/insurance")
@Produces(MediaType.TEXT_HTML)
public class InsuranceResource {
    private final InsurancePages pages;

    @Inject
    InsuranceResource(InsurancePages pages) {
        this.pages = pages;
    }

    /** The form. */
    @GET
    public View form(@Context HttpServletRequest request) {
        return pages.form(Optional.empty(), Language.of(request));
    }

    /** Takes it in without files. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> form, @Context HttpServletRequest request) {
        return pages.take(Optional.empty(), form, request);
    }

    /** Takes it in as the page sends it, with photos of the card where some were chosen. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response sendWithPhotos(InputStream form, @Context HttpServletRequest request) throws IOException {
        return pages.takeWithPhotos(Optional.empty(), form, request);
    }
}
