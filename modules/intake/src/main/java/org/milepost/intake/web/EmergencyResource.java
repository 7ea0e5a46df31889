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
import java.util.UUID;
import org.milepost.intake.Emergencies;
import org.milepost.intake.Inquiries;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.UnknownInquiry;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** Opens another center's inquiry in an emergency; its lead notes that they have seen it. */
@Path("/console/emergency")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Needs(Permission.EMERGENCY_ACCESS)
public class EmergencyResource {
    private static final String ADDRESS = "/console/emergency";
    private static final String INBOX = "/console/inbox";

    private final Emergencies emergencies;

    @Inject
    EmergencyResource(Emergencies emergencies) {
        this.emergencies = emergencies;
    }

    /** Asks which inquiry, and why. */
    @GET
    @Consumes(MediaType.WILDCARD)
    public View form() {
        return view(Submission.empty(), false);
    }

    /** Opens it and leads there. */
    @POST
    public Response open(MultivaluedMap<String, String> sent) {
        EmergencyForm form = new EmergencyForm(Submission.of(sent));
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return again(form, problems);
        }
        InquiryNumber number = form.number().orElseThrow();
        try {
            emergencies.open(number, form.reason());
        } catch (UnknownInquiry unknown) {
            return again(form, Map.of("number", EmergencyForm.UNKNOWN));
        }
        return to(INBOX + "/" + number);
    }

    /** Ends what the viewer opened. */
    @POST
    @Path("/end")
    public Response end(MultivaluedMap<String, String> sent) {
        new EmergencyForm(Submission.of(sent)).number().ifPresent(emergencies::end);
        return to(INBOX);
    }

    /** The lead of the inquiry's center has seen that it was opened. */
    @POST
    @Path("/seen")
    @Needs(Permission.ANSWER_REQUESTS)
    public Response seen(MultivaluedMap<String, String> sent) {
        String alert = Submission.of(sent).value("alert");
        if (alert.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            emergencies.seen(UUID.fromString(alert));
        }
        return to(INBOX);
    }

    /** The page in the place of an inquiry that the viewer has not. */
    static View missing(InquiryNumber number) {
        return view(new Submission(Map.of("number", number.value()), Map.of()), true);
    }

    private static Response again(EmergencyForm form, Map<String, String> problems) {
        return Response.status(422)
                .entity(view(form.submission().with(problems), false))
                .build();
    }

    private static View view(Submission form, boolean missing) {
        Texts t = Texts.of(Inquiries.class, Language.ENGLISH);
        return View.console(
                "intake/emergency.jte",
                new EmergencyPage(form, missing, t),
                PageHead.console(t.say("inbox.emergency.title"), ADDRESS));
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
