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
import org.milepost.staff.SecondFactors;
import org.milepost.staff.StaffMember;
import org.milepost.staff.signin.SignInEvents;
import org.milepost.staff.signin.StaffSessions;

/** The second step of signing in, for whoever has shown the password, or came from the identity provider with no more than one. */
@OpenToAll
@Path(Entrance.CODE)
@Produces(MediaType.TEXT_HTML)
public class SignInCodeResource {
    /** Counted by account alone, wherever from: only who knows the password comes here, and a million codes are soon guessed by many. */
    private static final int TRIES = 20;

    private static final Duration WINDOW = Duration.ofHours(1);

    private final Accounts accounts;
    private final SecondFactors factors;
    private final StaffSessions sessions;
    private final Entrance entrance;
    private final RateLimits limits;

    @Inject
    public SignInCodeResource(
            Accounts accounts, SecondFactors factors, StaffSessions sessions, Entrance entrance, RateLimits limits) {
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.entrance = entrance;
        this.limits = limits;
    }

    /** The form. */
    @GET
    public Response form(
            @QueryParam("to") @DefaultValue(Entrance.HOME) String to, @Context HttpServletRequest request) {
        return owing(request).isEmpty()
                ? again()
                : Response.ok(page(Submission.empty(), to)).build();
    }

    /** Opens the console for whoever shows a code. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(MultivaluedMap<String, String> form, @Context HttpServletRequest request) {
        Optional<StaffMember> member = owing(request);
        if (member.isEmpty()) {
            return again();
        }
        Submission given = Submission.of(form);
        limits.count("staff.sign-in-code", member.get().id().toString(), TRIES, WINDOW);
        if (!factors.accept(member.get().id(), given.value("code"))) {
            SignInEvents.refused(member.get().id(), "wrong code");
            Submission wrong = new Submission(Map.of(), Map.of("code", "sign-in.code.problem"));
            return Response.status(422).entity(page(wrong, given.value("to"))).build();
        }
        SignInEvents.signedIn(member.get().id(), "first factor and code");
        return entrance.afterSecondFactor(member.get(), given.value("to"), request);
    }

    private Optional<StaffMember> owing(HttpServletRequest request) {
        return sessions.halfway(request).flatMap(accounts::find);
    }

    private static Response again() {
        return Response.seeOther(URI.create("/console/sign-in")).build();
    }

    private static View page(Submission submission, String to) {
        Texts texts = Texts.of(Accounts.class, Language.ENGLISH);
        SignInCodePage model = new SignInCodePage(submission, Entrance.inside(to), texts);
        return View.console(
                "staff/sign-in-code.jte", model, PageHead.console(texts.say("sign-in.code.title"), Entrance.CODE));
    }
}
