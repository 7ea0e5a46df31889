package org.milepost.intake.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.milepost.intake.Retention;
import org.milepost.platform.Submission;
import org.milepost.staff.AuditRetention;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** Decides how long each kind of record is kept, and shows what that means before it is so. */
@Path("/console/retention")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.SET_RETENTION)
public class RetentionResource {
    static final String ADDRESS = "/console/retention";

    private final Retention retention;
    private final AuditRetention audit;
    private final RetentionPages pages;

    @Inject
    RetentionResource(Retention retention, AuditRetention audit, RetentionPages pages) {
        this.retention = retention;
        this.audit = audit;
        this.pages = pages;
    }

    /** What is in force. */
    @GET
    public Response show() {
        return Response.ok(pages.view(RetentionForm.of(retention.terms(), audit.term())))
                .build();
    }

    /** Shows what would go with the days as typed, or puts them in force. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> sent) {
        RetentionForm form = new RetentionForm(Submission.of(sent));
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return Response.status(422)
                    .entity(pages.view(form.submission().with(problems)))
                    .build();
        }
        if (!form.submission().chosen("act", "decide")) {
            return Response.ok(pages.preview(form)).build();
        }
        retention.decide(form.days());
        audit.decide(form.auditDays());
        return Response.seeOther(URI.create(ADDRESS)).build();
    }
}
