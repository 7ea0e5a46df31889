package org.milepost.locations.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.milepost.locations.FreePlaces;
import org.milepost.platform.Submission;
import org.milepost.platform.View;
import org.milepost.staff.CenterId;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** The centers on staff's screens: the list, and beside it the one that is open. */
@Path("/console/centers")
@Produces(MediaType.TEXT_HTML)
public class ConsoleCentersResource {

    private final FreePlaces freePlaces;
    private final ConsoleCentersPages pages;

    @Inject
    public ConsoleCentersResource(FreePlaces freePlaces, ConsoleCentersPages pages) {
        this.freePlaces = freePlaces;
        this.pages = pages;
    }

    /** The centers that the signed-in person may see. */
    @GET
    @Needs(Permission.SEE_CENTERS)
    public View list() {
        return pages.list();
    }

    /** The list and one center. */
    @GET
    @Needs(Permission.SEE_CENTERS)
    @Path("/{center}")
    public View center(@PathParam("center") CenterId center) {
        return pages.center(center);
    }

    /** Notes the free places as counted; an empty field means that nobody counted. */
    @POST
    @Needs(Permission.COUNT_PLACES)
    @Path("/{center}/places")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response countPlaces(@PathParam("center") CenterId center, MultivaluedMap<String, String> form) {
        PlacesForm places = new PlacesForm(Submission.of(form));
        if (!places.problems().isEmpty()) {
            return Response.status(422)
                    .entity(pages.center(center, places.withProblems()))
                    .build();
        }
        freePlaces.count(center, places.free());
        return Response.seeOther(URI.create("/console/centers/" + center)).build();
    }
}
