package org.milepost.staff.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.milepost.platform.Submission;
import org.milepost.platform.View;
import org.milepost.staff.InvitationToken;
import org.milepost.staff.Invitations;
import org.milepost.staff.OpenToAll;
import org.milepost.staff.Passwords;
import org.milepost.staff.StaffMember;
import org.milepost.staff.signin.SignInEvents;
import org.milepost.staff.signin.StaffSessions;

/** Where a link leads: somebody invited chooses a password, sets up a second factor where their work asks for one, and is in. */
@OpenToAll
@Path(InvitationResource.ROOT + "{token}")
@Produces(MediaType.TEXT_HTML)
public class InvitationResource {
    static final String ROOT = "/console/sign-in/invitation/";

    private final Invitations invitations;
    private final Passwords passwords;
    private final StaffSessions sessions;
    private final InvitationPages pages;

    @Inject
    InvitationResource(Invitations invitations, Passwords passwords, StaffSessions sessions, InvitationPages pages) {
        this.invitations = invitations;
        this.passwords = passwords;
        this.sessions = sessions;
        this.pages = pages;
    }

    /** The form. */
    @GET
    public View form(@PathParam("token") String token) {
        return pages.page(token, pages.invitee(token), Submission.empty());
    }

    /** Opens the account, and the console with it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(
            @PathParam("token") String token,
            MultivaluedMap<String, String> form,
            @Context HttpServletRequest request) {
        StaffMember member = pages.invitee(token, request);
        String password = Objects.requireNonNullElse(form.getFirst("password"), "");
        Optional<String> problem = passwords.problem(member, password);
        if (problem.isPresent()) {
            return pages.again(token, member, "password", problem.get());
        }
        Optional<List<String>> codes = invitations.accept(
                new InvitationToken(token), password, Submission.of(form).value("code"));
        if (codes.isEmpty()) {
            return pages.again(token, member, "code", "staff.app.problem");
        }
        SignInEvents.signedIn(member.id(), "invitation");
        Response.ResponseBuilder answer = codes.get().isEmpty()
                ? Response.seeOther(URI.create(Entrance.HOME))
                : Response.ok(RecoveryCodesPage.of(codes.get()));
        return answer.cookie(sessions.open(member, request)).build();
    }
}
