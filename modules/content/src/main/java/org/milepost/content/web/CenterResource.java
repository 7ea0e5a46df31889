package org.milepost.content.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.milepost.platform.Language;
import org.milepost.platform.View;
import org.milepost.staff.CenterId;
import org.milepost.staff.OpenToAll;

/** A center's home. */
@OpenToAll
@Path("/{center}")
@Produces(MediaType.TEXT_HTML)
public class CenterResource {

    private final PublicPages pages;

    @Inject
    public CenterResource(PublicPages pages) {
        this.pages = pages;
    }

    /** The page. */
    @GET
    public View page(@PathParam("center") CenterId center, @Context HttpServletRequest request) {
        return pages.center(center, Language.of(request));
    }
}
