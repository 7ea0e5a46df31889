package org.milepost.intake.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.Language;
import org.milepost.platform.View;
import org.milepost.staff.CenterId;
import org.milepost.staff.OpenToAll;

/** Writing to one center. */
@OpenToAll
@Path("/{center}/contact")
@Produces(MediaType.TEXT_HTML)
public class CenterContactResource {
    private final ContactPages pages;

    @Inject
    CenterContactResource(ContactPages pages) {
        this.pages = pages;
    }

    /** The form. */
    @GET
    public View form(@PathParam("center") CenterId center, @Context HttpServletRequest request) {
        return pages.form(Optional.of(pages.center(center)), Language.of(request));
    }

    /** Takes it in. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @PathParam("center") CenterId center,
            MultivaluedMap<String, String> form,
            @Context HttpServletRequest request) {
        return pages.take(Optional.of(center), form, request);
    }

    /** The page after it. It knows nothing but the number, so it may stand under an address. */
    @GET
    @Path("/thanks/{number}")
    public View thanks(
            @PathParam("center") CenterId center,
            @PathParam("number") InquiryNumber number,
            @Context HttpServletRequest request) {
        return pages.thanks(pages.center(center), number, Language.of(request));
    }
}
