package org.milepost.staff.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Accounts;
import org.milepost.staff.AddressTaken;
import org.milepost.staff.BeyondReach;
import org.milepost.staff.Colleague;
import org.milepost.staff.Colleague.Standing;
import org.milepost.staff.InvitationToken;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;
import org.milepost.staff.Reach;
import org.milepost.staff.Staffing;
import org.milepost.staff.Viewer;

/** Who works here and what they may do, and the form that invites somebody. */
@Needs(Permission.SEE_STAFF)
@Path("/console/staff")
@Produces(MediaType.TEXT_HTML)
public class StaffResource {
    private static final int LONGEST = 200;

    private final Staffing staff;
    private final Viewer viewer;
    private final GrantForm grants;
    private final Links links;

    @Inject
    StaffResource(Staffing staff, Viewer viewer, GrantForm grants, Links links) {
        this.staff = staff;
        this.viewer = viewer;
        this.grants = grants;
        this.links = links;
    }

    /** Everybody, by name. */
    @GET
    public View list() {
        return page(Submission.empty());
    }

    /** Invites somebody, and shows the link to hand over. */
    @POST
    @Needs(Permission.MANAGE_STAFF)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(MultivaluedMap<String, String> form) {
        viewer.require(Permission.MANAGE_STAFF);
        Submission given = Submission.of(form);
        Map<String, String> problems = problems(given);
        if (problems.isEmpty()) {
            try {
                InvitationToken token = staff.invite(
                        given.value("name"),
                        given.value("email"),
                        grants.chosen(given).orElseThrow());
                return Response.ok(links.page(given.value("name"), token)).build();
            } catch (AddressTaken taken) {
                problems.put("email", taken.code());
            } catch (BeyondReach beyond) {
                problems.put("role", "staff.invite.role.problem");
            }
        }
        return Response.status(422).entity(page(given.with(problems))).build();
    }

    private Map<String, String> problems(Submission given) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (given.value("name").isEmpty() || given.value("name").length() > LONGEST) {
            problems.put("name", "staff.invite.name.problem");
        }
        if (!given.value("email").matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
                || given.value("email").length() > LONGEST) {
            problems.put("email", "staff.invite.email.problem");
        }
        if (grants.chosen(given).isEmpty()) {
            problems.put("role", "staff.invite.role.problem");
        }
        return problems;
    }

    private View page(Submission form) {
        Texts texts = Texts.of(Accounts.class, Language.ENGLISH);
        List<Colleague> all = staff.colleagues();
        Reach managed = viewer.reach(Permission.MANAGE_STAFF);
        Optional<StaffPage.Inviting> inviting = managed.isNowhere()
                ? Optional.empty()
                : Optional.of(new StaffPage.Inviting(
                        form, grants.roles(), grants.places(managed, texts.say("staff.network"))));
        StaffPage model = new StaffPage(rows(all, false), rows(all, true), inviting, texts);
        return View.console("staff/staff.jte", model, PageHead.console(texts.say("staff.title"), "/console/staff"));
    }

    private List<StaffPage.Row> rows(List<Colleague> all, boolean ended) {
        return all.stream()
                .filter(colleague -> (colleague.standing() == Standing.ENDED) == ended)
                .map(colleague -> new StaffPage.Row(
                        "/console/staff/" + colleague.member().id(),
                        colleague.member().name(),
                        colleague.member().email(),
                        colleague.standing() == Standing.INVITED,
                        colleague.member().grants().stream().map(grants::words).toList()))
                .toList();
    }
}
