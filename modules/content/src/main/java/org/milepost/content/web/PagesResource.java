package org.milepost.content.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.milepost.platform.View;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** The pages that the signed-in person may edit. */
@Needs(Permission.SEE_PAGES)
@Path(PagesResource.ADDRESS)
@Produces(MediaType.TEXT_HTML)
public class PagesResource {

    static final String ADDRESS = "/console/pages";

    private final EditorPages pages;

    @Inject
    public PagesResource(EditorPages pages) {
        this.pages = pages;
    }

    /** The list, by center. */
    @GET
    public View list() {
        return pages.list();
    }
}
