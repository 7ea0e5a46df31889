package org.milepost.locations.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.milepost.platform.Language;
import org.milepost.platform.View;
import org.milepost.staff.OpenToAll;

/** Finds the nearest centers. A plain form and a list: it needs neither script nor map. */
@OpenToAll
@Path("/centers")
@Produces(MediaType.TEXT_HTML)
public class FinderResource {

    private final FinderPages pages;

    @Inject
    public FinderResource(FinderPages pages) {
        this.pages = pages;
    }

    /**
     * Every center, or the nearest first.
     *
     * @param near a ZIP code as typed; the only place of a person that may stand in an address
     * @param care the level of care that is needed, as {@link org.milepost.locations.LevelOfCare} names it
     */
    @GET
    public View find(
            @QueryParam("near") @DefaultValue("") String near,
            @QueryParam("care") @DefaultValue("") String care,
            @Context HttpServletRequest request) {
        return pages.show(FinderSearch.of(near, care), Language.of(request));
    }
}
