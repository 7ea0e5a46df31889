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
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.milepost.insurance.Calls;
import org.milepost.insurance.CardPhotos;
import org.milepost.insurance.Verifications;
import org.milepost.intake.InquiryNumber;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.CenterId;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** What a plan told the office by phone, written down. */
@Path(CoverageSection.ADDRESS + "/{number}/call")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_COVERAGE)
public class CallResource {
    private static final String NOTICE = "Told on the phone";

    private final Calls calls;
    private final CardPhotos photos;
    private final Centers centers;
    private final Clock clock;

    @Inject
    CallResource(Calls calls, CardPhotos photos, Centers centers, Clock clock) {
        this.calls = calls;
        this.photos = photos;
        this.centers = centers;
        this.clock = clock;
    }

    /** The form, with the plan's name in it where we know it. */
    @GET
    public View form(@PathParam("number") InquiryNumber number) {
        Calls.Subject subject = calls.about(number);
        return view(
                number, subject, new Submission(Map.of("payer", subject.payer().orElse("")), Map.of()));
    }

    /** Keeps the call. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@PathParam("number") InquiryNumber number, MultivaluedMap<String, String> sent) {
        Calls.Subject subject = calls.about(number);
        CallForm form = new CallForm(Submission.of(sent), zone(subject.center()));
        Map<String, String> problems = form.problems(clock.instant());
        if (!problems.isEmpty()) {
            return Response.status(422)
                    .entity(view(number, subject, form.submission().with(problems)))
                    .build();
        }
        calls.note(number, form.call(), NOTICE);
        return Response.seeOther(URI.create("/console/inbox/" + number)).build();
    }

    private View view(InquiryNumber number, Calls.Subject subject, Submission form) {
        Texts t = Texts.of(Verifications.class, Language.ENGLISH);
        String center = center(subject.center())
                .map(Center::name)
                .orElse(subject.center().value());
        return View.console(
                "insurance/call.jte",
                new CallPage(number.value(), center, PhotoLink.to(number, photos.kept(number), t), form, t),
                PageHead.console(t.say("record.call.title"), CoverageSection.ADDRESS + "/" + number + "/call"));
    }

    private ZoneId zone(CenterId center) {
        return center(center).map(one -> one.hours().zone()).orElse(ZoneOffset.UTC);
    }

    private Optional<Center> center(CenterId id) {
        return centers.find(id);
    }
}
