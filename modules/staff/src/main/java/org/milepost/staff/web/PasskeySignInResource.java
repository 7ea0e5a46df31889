package org.milepost.staff.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.milepost.platform.Submission;
import org.milepost.staff.Accounts;
import org.milepost.staff.OpenToAll;
import org.milepost.staff.Passkeys;
import org.milepost.staff.StaffMember;
import org.milepost.staff.signin.SignInEvents;
import org.milepost.staff.signin.StaffSessions;

/** Lets in whoever has a passkey; nothing else is asked. */
@OpenToAll
@Path("/console/sign-in/passkey")
@Produces(MediaType.TEXT_HTML)
public class PasskeySignInResource {
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final StaffSessions sessions;
    private final Entrance entrance;
    private final SignInPages pages;

    @Inject
    PasskeySignInResource(
            Accounts accounts, Passkeys passkeys, StaffSessions sessions, Entrance entrance, SignInPages pages) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.entrance = entrance;
        this.pages = pages;
    }

    /** Opens the console. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(MultivaluedMap<String, String> form, @Context HttpServletRequest request) {
        Submission given = Submission.of(form);
        Optional<StaffMember> member = sessions.ceremony(request)
                .flatMap(ceremony -> passkeys.signIn(ceremony, given.value("credential")))
                .flatMap(accounts::find);
        if (member.isEmpty()) {
            SignInEvents.refused();
            return pages.again(given, "sign-in.passkey.problem");
        }
        SignInEvents.signedIn(member.get().id(), "passkey");
        return entrance.open(member.get(), given.value("to"), request);
    }
}
