package org.milepost.staff.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.milepost.platform.Submission;
import org.milepost.staff.InvitationIncomplete;
import org.milepost.staff.InvitationToken;
import org.milepost.staff.Invitations;
import org.milepost.staff.OpenToAll;
import org.milepost.staff.Passkeys;
import org.milepost.staff.Passwords;
import org.milepost.staff.StaffMember;
import org.milepost.staff.signin.SignInEvents;
import org.milepost.staff.signin.StaffSessions;

/** The way of somebody invited who wants a passkey in place of an authenticator app. */
@OpenToAll
@Path(InvitationResource.ROOT + "{token}/passkey")
public class InvitationPasskeyResource {
    private final Invitations invitations;
    private final Passwords passwords;
    private final Passkeys passkeys;
    private final StaffSessions sessions;
    private final InvitationPages pages;

    @Inject
    InvitationPasskeyResource(
            Invitations invitations,
            Passwords passwords,
            Passkeys passkeys,
            StaffSessions sessions,
            InvitationPages pages) {
        this.invitations = invitations;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.pages = pages;
    }

    /** What the browser hands to the device, once the password can be used: a device keeps what it made. */
    @POST
    @Path("/ceremony")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public Response begin(
            @PathParam("token") String token,
            MultivaluedMap<String, String> form,
            @Context HttpServletRequest request) {
        StaffMember member = pages.invitee(token, request);
        passwords.problem(member, password(form)).ifPresent(problem -> {
            throw new InvitationIncomplete(problem);
        });
        if (!PasskeyResource.isName(Submission.of(form).value("name"))) {
            throw new InvitationIncomplete(PasskeyResource.NAME_PROBLEM);
        }
        Passkeys.Ceremony ceremony = passkeys.makingOnly(member);
        return Response.ok(ceremony.options())
                .cookie(sessions.carry(ceremony.token()))
                .build();
    }

    /** Opens the account, and the console with it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response accept(
            @PathParam("token") String token,
            MultivaluedMap<String, String> form,
            @Context HttpServletRequest request) {
        StaffMember member = pages.invitee(token, request);
        Submission given = Submission.of(form);
        Optional<String> problem = passwords.problem(member, password(form));
        if (problem.isPresent()) {
            return pages.again(token, member, "chosen", problem.get());
        }
        if (!PasskeyResource.isName(given.value("name"))) {
            return pages.again(token, member, "name", PasskeyResource.NAME_PROBLEM);
        }
        boolean opened = sessions.ceremony(request)
                .filter(ceremony -> invitations.acceptByPasskey(
                        new InvitationToken(token),
                        password(form),
                        given.value("name"),
                        ceremony,
                        given.value("credential")))
                .isPresent();
        if (!opened) {
            return pages.again(token, member, "name", "staff.passkeys.add.problem");
        }
        SignInEvents.signedIn(member.id(), "invitation, by passkey");
        return Response.seeOther(URI.create(Entrance.HOME))
                .cookie(sessions.open(member, request))
                .build();
    }

    /** As typed: blanks belong to a password. */
    private static String password(MultivaluedMap<String, String> form) {
        return Objects.requireNonNullElse(form.getFirst("chosen"), "");
    }
}
