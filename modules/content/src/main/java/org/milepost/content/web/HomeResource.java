package org.milepost.content.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.milepost.platform.Language;
import org.milepost.platform.View;
import org.milepost.staff.OpenToAll;

/** The network's home. */
@OpenToAll
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomeResource {

    private final PublicPages pages;

    @Inject
    public HomeResource(PublicPages pages) {
        this.pages = pages;
    }

    /** The page. */
    @GET
    public View page(@Context HttpServletRequest request) {
        return pages.home(Language.of(request));
    }
}
