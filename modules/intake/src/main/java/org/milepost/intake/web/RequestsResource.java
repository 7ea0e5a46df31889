package org.milepost.intake.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milepost.intake.Inquiries;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** Where the answer to a person's request begins: with the number of an inquiry of theirs. */
@Path(RequestsResource.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.ANSWER_REQUESTS)
public class RequestsResource {
    static final String ADDRESS = "/console/requests";

    @Inject
    RequestsResource() {}

    /** Asks for a number; leads on where one was given. */
    @GET
    public Response begin(@QueryParam("number") @Nullable String typed) {
        if (typed == null) {
            return Response.ok(view(Submission.empty())).build();
        }
        try {
            InquiryNumber number = new InquiryNumber(typed.strip().toUpperCase(Locale.ROOT));
            return Response.seeOther(URI.create(ADDRESS + "/" + number)).build();
        } catch (IllegalArgumentException malformed) {
            Submission form = new Submission(
                    Map.of("number", typed.strip()), Map.of("number", "inbox.emergency.number.malformed"));
            return Response.status(422).entity(view(form)).build();
        }
    }

    private static View view(Submission form) {
        Texts t = Texts.of(Inquiries.class, Language.ENGLISH);
        return View.console(
                "intake/requests.jte",
                new RequestsPage(form, t),
                PageHead.console(t.say("inbox.requests.title"), ADDRESS));
    }
}
