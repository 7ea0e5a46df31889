package org.milepost.insurance.web;

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
import java.util.Map;
import org.milepost.insurance.UtilizationReviews;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.PageHead;
import org.milepost.platform.Submission;
import org.milepost.platform.View;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** A verification's way through utilization review, with all that is needed on the telephone. */
@Path(CoverageSection.ADDRESS + "/{number}/review")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_COVERAGE)
public class ReviewResource {
    private static final String NOTICE = "Told with the request";

    private final UtilizationReviews reviews;
    private final ReviewPages pages;

    @Inject
    ReviewResource(UtilizationReviews reviews, ReviewPages pages) {
        this.reviews = reviews;
        this.pages = pages;
    }

    /** The sheet, what was done, and what may be done next. */
    @GET
    public View read(@PathParam("number") InquiryNumber number) {
        UtilizationReviews.Review review = reviews.read(number);
        return view(number, pages.page(review, pages.filled(review)));
    }

    /** Does what the pressed button says. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@PathParam("number") InquiryNumber number, MultivaluedMap<String, String> sent) {
        UtilizationReviews.Review review = reviews.read(number);
        ReviewForm form = new ReviewForm(Submission.of(sent), pages.today(review.center()));
        Map<String, String> problems =
                switch (form.given().value("act")) {
                    case "hand-over" -> form.requestProblems();
                    case "answer" -> form.outcomeProblems();
                    case "give-back" -> form.reasonProblems();
                    default -> Map.of();
                };
        if (!problems.isEmpty()) {
            return Response.status(422)
                    .entity(view(number, pages.page(review, form.given().with(problems))))
                    .build();
        }
        switch (form.given().value("act")) {
            case "hand-over" -> reviews.handOver(number, form.seen(), form.request());
            case "answer" -> reviews.decide(number, form.seen(), form.outcome(), NOTICE);
            case "give-back" -> reviews.giveBack(number, form.seen(), form.reason());
            case "undo" -> reviews.undo(number, form.seen());
            default -> reviews.take(number, form.seen());
        }
        return Response.seeOther(URI.create(ReviewPage.address(number))).build();
    }

    private static View view(InquiryNumber number, ReviewPage page) {
        return View.console(
                "insurance/review.jte",
                page,
                PageHead.console(page.t().say("record.review.title"), ReviewPage.address(number)));
    }
}
