package org.milepost.staff.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.RateLimits;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Accounts;
import org.milepost.staff.OpenToAll;
import org.milepost.staff.StaffMember;
import org.milepost.staff.signin.StaffSessions;

/** The door of the console. */
@OpenToAll
@Path("/console/sign-in")
@Produces(MediaType.TEXT_HTML)
public class SignInResource {
    private static final String HOME = "/console";
    private static final int TRIES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Accounts accounts;
    private final StaffSessions sessions;
    private final RateLimits limits;

    @Inject
    public SignInResource(Accounts accounts, StaffSessions sessions, RateLimits limits) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.limits = limits;
    }

    /** The form. */
    @GET
    public View form(@QueryParam("to") @DefaultValue(HOME) String to) {
        return page(Submission.empty(), to);
    }

    /** Opens a session and leads on to where the person wanted to go. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(MultivaluedMap<String, String> form, @Context HttpServletRequest request) {
        Submission given = Submission.of(form);
        // By account and address together: a stranger elsewhere cannot lock anybody out.
        limits.count("staff.sign-in", given.value("email") + " " + request.getRemoteAddr(), TRIES, WINDOW);
        Optional<StaffMember> member = accounts.signIn(given.value("email"), given.value("password"));
        if (member.isEmpty()) {
            Submission again =
                    new Submission(Map.of("email", given.value("email")), Map.of("password", "sign-in.problem"));
            return Response.status(422).entity(page(again, given.value("to"))).build();
        }
        return Response.seeOther(URI.create(inside(given.value("to"))))
                .cookie(sessions.open(member.get()))
                .build();
    }

    private static View page(Submission submission, String to) {
        Texts texts = Texts.of(Accounts.class, Language.ENGLISH);
        SignInPage model = new SignInPage(submission, inside(to), texts);
        return View.console(
                "staff/sign-in.jte", model, PageHead.console(texts.say("sign-in.title"), "/console/sign-in"));
    }

    /** {@code to} where it is an address of the console; anything else would lead people off our pages. */
    private static String inside(String to) {
        return to.matches("/console(/[A-Za-z0-9/._-]*)?") ? to : HOME;
    }
}
