package org.milepost.intake.web;

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
import java.util.Optional;
import org.milepost.platform.Language;
import org.milepost.platform.View;
import org.milepost.staff.OpenToAll;

/** Writing to the network: the ZIP code decides which office answers. */
@OpenToAll
@Path("/contact")
@Produces(MediaType.TEXT_HTML)
public class ContactResource {
    private final ContactPages pages;

    @Inject
    ContactResource(ContactPages pages) {
        this.pages = pages;
    }

    /** The form. */
    @GET
    public View form(@Context HttpServletRequest request) {
        return pages.form(Optional.empty(), Language.of(request));
    }

    /** Takes it in. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> form, @Context HttpServletRequest request) {
        return pages.take(Optional.empty(), form, request);
    }
}
