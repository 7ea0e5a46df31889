package org.milepost.insurance.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.milepost.insurance.CardPhotos;
import org.milepost.insurance.CardSide;
import org.milepost.intake.InquiryNumber;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** One side of the card that somebody photographed, as a picture by itself. */
@Path(CoverageSection.ADDRESS + "/{number}/card/{side}")
@Produces("image/jpeg")
@Needs(Permission.READ_COVERAGE)
public class CardPhotoResource {
    private final CardPhotos photos;

    @Inject
    CardPhotoResource(CardPhotos photos) {
        this.photos = photos;
    }

    /** The picture; whatever a browser may take it for, it runs nothing, and stands on no page but ours. */
    @GET
    public Response picture(@PathParam("number") InquiryNumber number, @PathParam("side") CardSide side) {
        return Response.ok(photos.of(number, side).jpeg().reveal(), "image/jpeg")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }
}
