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
import org.milepost.staff.CenterId;
import org.milepost.staff.OpenToAll;

/** A link under which a person finds their coverage again: making it, and coming back by it. */
@OpenToAll
@Path("/{center}/insurance")
@Produces(MediaType.TEXT_HTML)
public class SummaryLinkResource {
    private final InsurancePages pages;
    private final CoveragePages coverage;
    private final SummaryLinkPages links;

    @Inject
    SummaryLinkResource(InsurancePages pages, CoveragePages coverage, SummaryLinkPages links) {
        this.pages = pages;
        this.coverage = coverage;
        this.links = links;
    }

    /** Makes one to what this browser asked, and tells it once. */
    @POST
    @Path("/coverage/link")
    public View make(@PathParam("center") CenterId center, @Context HttpServletRequest request) {
        return coverage.own(pages.center(center), request)
                .map(id -> links.made(pages.center(center), id, Language.of(request)))
                .orElseGet(() -> coverage.show(pages.center(center), request));
    }

    /** Asks whoever has the link for the code and their birth date. */
    @GET
    @Path("/link/{token}")
    public View ask(
            @PathParam("center") CenterId center,
            @PathParam("token") String token,
            @Context HttpServletRequest request) {
        return links.question(pages.center(center), token, Submission.empty(), Language.of(request));
    }

    /** Takes both in: on to the coverage, or back. */
    @POST
    @Path("/link/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            @PathParam("center") CenterId center,
            @PathParam("token") String token,
            MultivaluedMap<String, String> form,
            @Context HttpServletRequest request) {
        return links.open(pages.center(center), token, Submission.of(form), request);
    }
}
