package org.milepost.insurance.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.milepost.insurance.Renewals;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.Submission;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** Has a plan asked again: now, or each month. */
@Path(CoverageSection.ADDRESS + "/{number}/again")
@Needs(Permission.READ_COVERAGE)
public class RenewalResource {
    private final Renewals renewals;

    @Inject
    RenewalResource(Renewals renewals) {
        this.renewals = renewals;
    }

    /** Does what the pressed button says; to ask again takes one of the reasons. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("number") InquiryNumber number, MultivaluedMap<String, String> sent) {
        // Whoever may not know of the record is told that, whatever they sent.
        renewals.requireKnown(number);
        Submission given = Submission.of(sent);
        switch (given.value("act")) {
            case "monthly" -> renewals.everyMonth(number, true);
            case "not-monthly" -> renewals.everyMonth(number, false);
            case "again" ->
                renewals.askAgain(
                        number, RenewalPart.reason(given.value("reason")).orElseThrow(BadRequestException::new));
            default -> throw new BadRequestException();
        }
        return Response.seeOther(URI.create("/console/inbox/" + number)).build();
    }
}
