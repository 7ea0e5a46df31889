package org.milepost.insurance.web;

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
import org.milepost.platform.Language;
import org.milepost.platform.Submission;
import org.milepost.platform.View;
import org.milepost.staff.OpenToAll;

/** Prepares a question for another adult, and hands it to that person, who signs and asks. */
@OpenToAll
@Path("/insurance")
@Produces(MediaType.TEXT_HTML)
public class PreparedResource {
    private final PreparedPages pages;

    @Inject
    PreparedResource(PreparedPages pages) {
        this.pages = pages;
    }

    /** Keeps it, and tells the link to hand over. */
    @POST
    @Path("/prepare")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response prepare(MultivaluedMap<String, String> form, @Context HttpServletRequest request) {
        return pages.prepare(Submission.of(form), request);
    }

    /** Asks whoever has the link for their birth date. */
    @GET
    @Path("/sign/{token}")
    public View ask(@PathParam("token") String token, @Context HttpServletRequest request) {
        return pages.question(token, Submission.empty(), Language.of(request));
    }

    /** Shows them the form, filled in, to check and to sign. */
    @POST
    @Path("/sign/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            @PathParam("token") String token,
            MultivaluedMap<String, String> form,
            @Context HttpServletRequest request) {
        return pages.open(token, Submission.of(form), request);
    }
}
