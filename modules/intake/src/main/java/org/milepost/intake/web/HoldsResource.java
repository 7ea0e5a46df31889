package org.milepost.intake.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import org.milepost.intake.AlreadyHeld;
import org.milepost.intake.Inquiries;
import org.milepost.intake.LegalHold;
import org.milepost.intake.LegalHolds;
import org.milepost.intake.UnknownInquiry;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.CenterNames;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** Places and lifts legal holds. */
@Path("/console/holds")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Needs(Permission.HOLD_RECORDS)
public class HoldsResource {
    private static final String ADDRESS = "/console/holds";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(Language.ENGLISH.locale())
            .withZone(ZoneOffset.UTC);

    private final LegalHolds holds;
    private final CenterNames centers;

    @Inject
    HoldsResource(LegalHolds holds, CenterNames centers) {
        this.holds = holds;
        this.centers = centers;
    }

    /** Those in force; the form asks for a number, or stands filled in with the one that somebody comes from. */
    @GET
    @Consumes(MediaType.WILDCARD)
    public View list(@QueryParam("number") @DefaultValue("") String number) {
        return view(new Submission(Map.of("number", number), Map.of()));
    }

    /** Places one. */
    @POST
    public Response place(MultivaluedMap<String, String> sent) {
        HoldForm form = new HoldForm(Submission.of(sent));
        Map<String, String> problems = form.problems();
        if (problems.isEmpty()) {
            try {
                holds.place(form.number().orElseThrow(), form.reason().orElseThrow());
                return back();
            } catch (UnknownInquiry unknown) {
                problems.put("number", unknown.code());
            } catch (AlreadyHeld held) {
                problems.put("number", held.code());
            }
        }
        return Response.status(422)
                .entity(view(form.submission().with(problems)))
                .build();
    }

    /** Lifts one. */
    @POST
    @Path("/lift")
    public Response lift(MultivaluedMap<String, String> sent) {
        new HoldForm(Submission.of(sent)).number().ifPresent(holds::lift);
        return back();
    }

    private View view(Submission form) {
        Texts t = Texts.of(Inquiries.class, Language.ENGLISH);
        HoldsPage page = new HoldsPage(
                holds.inForce().stream().map(hold -> line(hold, t)).toList(), form, t);
        return View.console("intake/holds.jte", page, PageHead.console(t.say("inbox.holds.title"), ADDRESS));
    }

    private HoldsPage.Line line(LegalHold hold, Texts t) {
        return new HoldsPage.Line(
                hold.inquiry().value(),
                centers.nameOf(hold.center()),
                t.say("inbox.holds.reason." + hold.reason()),
                hold.placedBy(),
                DAY.format(hold.placedAt()));
    }

    private static Response back() {
        return Response.seeOther(URI.create(ADDRESS)).build();
    }
}
