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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.milepost.platform.Language;
import org.milepost.platform.View;
import org.milepost.staff.CenterId;
import org.milepost.staff.OpenToAll;

/** Having one center ask what a plan covers, and what came of it. */
@OpenToAll
@Path("/{center}/insurance")
@Produces(MediaType.TEXT_HTML)
public class CenterInsuranceResource {
    private final InsurancePages pages;
    private final CoveragePages coverage;

    @Inject
    CenterInsuranceResource(InsurancePages pages, CoveragePages coverage) {
        this.pages = pages;
        this.coverage = coverage;
    }

    /** The form. */
    @GET
    public View form(@PathParam("center") CenterId center, @Context HttpServletRequest request) {
        return pages.form(Optional.of(pages.center(center)), Language.of(request));
    }

    /** Takes it in without files. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @PathParam("center") CenterId center,
            MultivaluedMap<String, String> form,
            @Context HttpServletRequest request) {
        return pages.take(Optional.of(pages.center(center)), form, request);
    }

    /** Takes it in as the page sends it, with photos of the card where some were chosen. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response sendWithPhotos(
            @PathParam("center") CenterId center, InputStream form, @Context HttpServletRequest request)
            throws IOException {
        return pages.takeWithPhotos(Optional.of(pages.center(center)), form, request);
    }

    /** How the question stands that this browser asked; the address names none. */
    @GET
    @Path("/coverage")
    public View coverage(@PathParam("center") CenterId center, @Context HttpServletRequest request) {
        return coverage.show(pages.center(center), request);
    }

    /** The same as a document to keep; whoever has none is led to the page that says how it stands. */
    @GET
    @Path("/coverage.pdf")
    @Produces("application/pdf")
    public Response paper(@PathParam("center") CenterId center, @Context HttpServletRequest request) {
        return coverage.paper(pages.center(center), request)
                .map(view -> Response.ok(view, "application/pdf")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"coverage.pdf\"")
                        .build())
                .orElseGet(() -> Response.seeOther(
                                URI.create(Language.of(request).at("/" + center + "/insurance/coverage")))
                        .build());
    }

    /** Takes a correction in. */
    @POST
    @Path("/coverage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(
            @PathParam("center") CenterId center,
            MultivaluedMap<String, String> form,
            @Context HttpServletRequest request) {
        return coverage.correct(pages.center(center), form, request);
    }
}
