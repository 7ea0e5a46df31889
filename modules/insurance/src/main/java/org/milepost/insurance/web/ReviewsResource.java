package org.milepost.insurance.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.milepost.insurance.ReviewLists.Part;
import org.milepost.platform.PageHead;
import org.milepost.platform.View;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** What is handed over to utilization review, by what is due. */
@Path(ReviewsResource.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_COVERAGE)
public class ReviewsResource {
    static final String ADDRESS = CoverageSection.ADDRESS + "/reviews";

    private final ReviewsPages pages;

    @Inject
    ReviewsResource(ReviewsPages pages) {
        this.pages = pages;
    }

    /** A page of the list; a part that there is none of is answered with what is due. */
    @GET
    public View list(
            @QueryParam("part") @DefaultValue("") String part, @QueryParam("page") @DefaultValue("0") PageNumber page) {
        ReviewsPage list = pages.page(
                Stream.of(Part.values())
                        .filter(one -> one.name().equals(part))
                        .findFirst()
                        .orElse(Part.DUE),
                page.value());
        return View.console(
                "insurance/reviews.jte", list, PageHead.console(list.t().say("record.reviews.title"), ADDRESS));
    }
}
