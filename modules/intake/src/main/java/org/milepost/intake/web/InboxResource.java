package org.milepost.intake.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milepost.intake.Inbox;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.UnknownInquiry;
import org.milepost.platform.PageHead;
import org.milepost.platform.Private;
import org.milepost.platform.Submission;
import org.milepost.platform.View;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** The inbox of the admissions offices: the list, and beside it the record that is open. */
@Path("/console/inbox")
@Produces(MediaType.TEXT_HTML)
public class InboxResource {
    private static final String ADDRESS = "/console/inbox";
    private static final int NOTE_LENGTH = 4000;

    private final Inbox inbox;
    private final InboxPages pages;

    @Inject
    InboxResource(Inbox inbox, InboxPages pages) {
        this.inbox = inbox;
        this.pages = pages;
    }

    /** The list. */
    @GET
    @Needs(Permission.READ_INQUIRIES)
    public View list(@QueryParam("done") boolean done, @QueryParam("page") int page) {
        return view(pages.page(done, Math.max(0, page), Optional.empty()), ADDRESS);
    }

    /** What is found by a phone number, an e-mail address or a number: posted, so that it stands in no address and no log. */
    @POST
    @Needs(Permission.READ_INQUIRIES)
    @Path("/search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response search(MultivaluedMap<String, String> sent) {
        Submission search = Submission.of(sent);
        InboxPage page = pages.found(
                search.values().containsKey("search") ? search : new Submission(Map.of("search", ""), Map.of()));
        return Response.status(page.search().hasProblems() ? 422 : 200)
                .entity(view(page, ADDRESS))
                .build();
    }

    /** The list and one record. */
    @GET
    @Needs(Permission.READ_INQUIRIES)
    @Path("/{number}")
    public Response record(
            @PathParam("number") InquiryNumber number, @QueryParam("done") boolean done, @QueryParam("page") int page) {
        Optional<Inbox.Opened> opened = inbox.open(number);
        if (opened.isEmpty()) {
            if (!pages.mayOpenOthers()) {
                throw new UnknownInquiry();
            }
            return Response.status(Response.Status.NOT_FOUND)
                    .entity(EmergencyResource.missing(number))
                    .build();
        }
        return Response.ok(view(pages.page(done, Math.max(0, page), opened), ADDRESS + "/" + number))
                .build();
    }

    /** The viewer takes it on. */
    @POST
    @Needs(Permission.WORK_INQUIRIES)
    @Path("/{number}/take")
    public Response take(@PathParam("number") InquiryNumber number) {
        inbox.take(number);
        return back(number);
    }

    /** It is done. */
    @POST
    @Needs(Permission.WORK_INQUIRIES)
    @Path("/{number}/close")
    public Response close(@PathParam("number") InquiryNumber number) {
        inbox.close(number);
        return back(number);
    }

    /** It is done, and the person came to us. */
    @POST
    @Needs(Permission.WORK_INQUIRIES)
    @Path("/{number}/admit")
    public Response admit(@PathParam("number") InquiryNumber number) {
        inbox.admit(number);
        return back(number);
    }

    /** It is not done after all. */
    @POST
    @Needs(Permission.WORK_INQUIRIES)
    @Path("/{number}/reopen")
    public Response reopen(@PathParam("number") InquiryNumber number) {
        inbox.reopen(number);
        return back(number);
    }

    /** A note; an empty one changes nothing. */
    @POST
    @Needs(Permission.WORK_INQUIRIES)
    @Path("/{number}/note")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(@PathParam("number") InquiryNumber number, @FormParam("note") @Nullable String words) {
        String all = words == null ? "" : words;
        inbox.note(number, Private.of(all.substring(0, Math.min(all.length(), NOTE_LENGTH))));
        return back(number);
    }

    private static View view(InboxPage page, String path) {
        return View.console("intake/inbox.jte", page, PageHead.console(page.t().say("inbox.title"), path));
    }

    private static Response back(InquiryNumber number) {
        return Response.seeOther(URI.create(ADDRESS + "/" + number)).build();
    }
}
