package org.milepost.staff.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.chain.Checkpoint;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Accounts;
import org.milepost.staff.AuditEntries;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** The audit trail: who looked at an inquiry, what somebody looked at, and what is unusual. */
@Needs(Permission.SEE_AUDIT)
@Path(AuditForm.ADDRESS)
@Produces(MediaType.TEXT_HTML)
public class AuditResource {
    private static final int PAGE = 50;
    private static final DateTimeFormatter SIGNED =
            DateTimeFormatter.ofPattern("MMM d, yyyy, h:mm a z", Language.ENGLISH.locale());

    private final AuditEntries entries;
    private final AuditWords words;
    private final Accounts accounts;

    @Inject
    AuditResource(AuditEntries entries, AuditWords words, Accounts accounts) {
        this.entries = entries;
        this.words = words;
        this.accounts = accounts;
    }

    /** A page of what was asked for, newest first. */
    @GET
    public Response page(@Context UriInfo address) {
        AuditForm form = AuditForm.of(address.getQueryParameters());
        Map<String, String> problems = form.problems();
        List<AuditEntries.Entry> found = problems.isEmpty()
                // One more than are shown tells whether there are older ones.
                ? entries.find(form.search(), form.before(), PAGE + 1)
                : List.of();
        View view = view(form, problems, found);
        return Response.status(problems.isEmpty() ? 200 : 422).entity(view).build();
    }

    private View view(AuditForm form, Map<String, String> problems, List<AuditEntries.Entry> found) {
        Texts t = Texts.of(Accounts.class, Language.ENGLISH);
        List<AuditEntries.Entry> shown = found.subList(0, Math.min(found.size(), PAGE));
        AuditPage model = new AuditPage(
                form.given().with(problems),
                form.given().ticked("unusual"),
                !form.isEmpty(),
                words.lines(shown),
                accounts.all().stream()
                        .map(member -> new Choice(member.id().toString(), member.name()))
                        .toList(),
                form.ofUnusual(false),
                form.ofUnusual(true),
                form.at(AuditExportResource.ADDRESS),
                form.before().map(place -> form.at(AuditForm.ADDRESS)),
                found.size() > PAGE
                        ? Optional.of(form.behind(shown.get(PAGE - 1).place()))
                        : Optional.empty(),
                entries.lastCheckpoint().map(checkpoint -> signed(checkpoint, t)),
                t);
        return View.console("staff/audit.jte", model, PageHead.console(t.say("staff.audit.title"), AuditForm.ADDRESS));
    }

    private static String signed(Checkpoint last, Texts t) {
        return t.say(
                "staff.audit.signed", last.position(), SIGNED.format(last.at().atZone(ZoneId.of("UTC"))));
    }
}
