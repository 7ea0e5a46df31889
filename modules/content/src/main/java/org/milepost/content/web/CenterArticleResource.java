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
import org.milepost.staff.CenterId;
import org.milepost.staff.OpenToAll;

/** An article's page at a center. */
@OpenToAll
@Path("/{center}/{article}")
@Produces(MediaType.TEXT_HTML)
public class CenterArticleResource {

    private final PublicPages pages;

    @Inject
    public CenterArticleResource(PublicPages pages) {
        this.pages = pages;
    }

    /** The page. */
    @GET
    public View page(
            @PathParam("center") CenterId center,
            @PathParam("article") PageName article,
            @Context HttpServletRequest request) {
        return pages.article(center, article, Language.of(request));
    }
}
