package org.milepost.intake.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.milepost.intake.AdmittedRecord;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.PersonRequests;
import org.milepost.intake.PersonRequests.Copy;
import org.milepost.intake.PersonRequests.Identified;
import org.milepost.intake.UnderLegalHold;
import org.milepost.platform.Submission;
import org.milepost.platform.View;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** Answers a person's request: a copy of all that is held, or that it is erased. */
@Path(RequestsResource.ADDRESS + "/{number}")
@Needs(Permission.ANSWER_REQUESTS)
public class RequestResource {
    private final PersonRequests requests;
    private final RequestPages pages;
    private final Clock clock;

    @Inject
    RequestResource(PersonRequests requests, RequestPages pages, Clock clock) {
        this.requests = requests;
        this.pages = pages;
        this.clock = clock;
    }

    /** What is held; and what was done, where somebody comes from that. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View found(
            @PathParam("number") InquiryNumber number,
            @QueryParam("erased") List<InquiryNumber> erased,
            @QueryParam("held") List<InquiryNumber> held,
            @QueryParam("admitted") List<InquiryNumber> admitted) {
        return pages.page(
                requests.find(number),
                new RequestForm(Submission.empty(), List.of()),
                Map.of("erased", erased, "held", held, "admitted", admitted));
    }

    /** A copy, to be read on paper. */
    @POST
    @Path("/copy.pdf")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response paper(@PathParam("number") InquiryNumber number, MultivaluedMap<String, String> sent) {
        return copy(number, sent, "application/pdf");
    }

    /** A copy for other programs. */
    @POST
    @Path("/copy.json")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response json(@PathParam("number") InquiryNumber number, MultivaluedMap<String, String> sent) {
        return copy(number, sent, MediaType.APPLICATION_JSON);
    }

    private Response copy(InquiryNumber number, MultivaluedMap<String, String> sent, String type) {
        RequestForm form = RequestForm.of(sent);
        Map<String, String> problems = form.problems(false);
        if (!problems.isEmpty()) {
            return again(number, form, problems);
        }
        Identified identified = form.identified().orElseThrow();
        Instant made = clock.instant();
        List<Copy> copies = form.inquiries(number, requests.together(number)).stream()
                .map(theirs -> requests.copy(theirs, identified))
                .toList();
        boolean onPaper = type.equals("application/pdf");
        return Response.ok(onPaper ? pages.paper(copies, made) : new HeldJson(made, copies).object(), type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"held-" + number + (onPaper ? ".pdf\"" : ".json\""))
                .build();
    }

    /** Erases what may be, and tells what that was. */
    @POST
    @Path("/erase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(@PathParam("number") InquiryNumber number, MultivaluedMap<String, String> sent) {
        RequestForm form = RequestForm.of(sent);
        Map<String, String> problems = form.problems(true);
        if (!problems.isEmpty()) {
            return again(number, form, problems);
        }
        Identified identified = form.identified().orElseThrow();
        UriBuilder page = UriBuilder.fromPath(RequestsResource.ADDRESS + "/" + number);
        form.inquiries(number, requests.together(number))
                .forEach(theirs -> page.queryParam(erased(theirs, identified), theirs));
        return Response.seeOther(page.build()).build();
    }

    /** What became of it, as the page's address names it. */
    private String erased(InquiryNumber inquiry, Identified identified) {
        try {
            requests.erase(inquiry, identified);
            return "erased";
        } catch (UnderLegalHold held) {
            return "held";
        } catch (AdmittedRecord admitted) {
            return "admitted";
        }
    }

    private Response again(InquiryNumber number, RequestForm form, Map<String, String> problems) {
        RequestForm said = new RequestForm(form.submission().with(problems), form.theirs());
        return Response.status(422)
                .type("text/html; charset=utf-8")
                .entity(pages.page(requests.find(number), said, Map.of()))
                .build();
    }
}
