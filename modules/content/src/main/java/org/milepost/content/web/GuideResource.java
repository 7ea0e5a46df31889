package org.milepost.content.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.milepost.content.PageName;
import org.milepost.platform.Language;
import org.milepost.platform.View;
import org.milepost.staff.OpenToAll;

/** An article's national page. */
@OpenToAll
@Path("/guides/{article}")
@Produces(MediaType.TEXT_HTML)
public class GuideResource {

    private final PublicPages pages;

    @Inject
    public GuideResource(PublicPages pages) {
        this.pages = pages;
    }

    /** The page. */
    @GET
    public View page(@PathParam("article") PageName article, @Context HttpServletRequest request) {
        return pages.guide(article, Language.of(request));
    }
}
