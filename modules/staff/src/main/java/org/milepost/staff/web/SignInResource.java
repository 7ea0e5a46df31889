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
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.milepost.platform.ClientAddresses;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.RateLimits;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Accounts;
import org.milepost.staff.OpenToAll;
import org.milepost.staff.StaffMember;
import org.milepost.staff.signin.SignInEvents;

/** The door of the console. */
@OpenToAll
@Path("/console/sign-in")
@Produces(MediaType.TEXT_HTML)
public class SignInResource {
    private static final int TRIES = 10;
    private static final int TRIES_OF_AN_ADDRESS = 100;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Accounts accounts;
    private final Entrance entrance;
    private final RateLimits limits;
    private final ClientAddresses addresses;

    @Inject
    public SignInResource(Accounts accounts, Entrance entrance, RateLimits limits, ClientAddresses addresses) {
        this.accounts = accounts;
        this.entrance = entrance;
        this.limits = limits;
        this.addresses = addresses;
    }

    /** The form. */
    @GET
    public View form(@QueryParam("to") @DefaultValue(Entrance.HOME) String to) {
        return page(Submission.empty(), to);
    }

    /** Leads on to the second step or to where the person wanted to go. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(MultivaluedMap<String, String> form, @Context HttpServletRequest request) {
        Submission given = Submission.of(form);
        String email = given.value("email").toLowerCase(Locale.ROOT);
        String address = addresses.of(request);
        limits.count("staff.sign-in-address", address, TRIES_OF_AN_ADDRESS, WINDOW);
        // By account and address together: a stranger elsewhere cannot lock anybody out.
        limits.count("staff.sign-in", email + " " + address, TRIES, WINDOW);
        Optional<StaffMember> member = accounts.signIn(email, password(form));
        if (member.isEmpty()) {
            SignInEvents.refused();
            return again(given, "sign-in.problem");
        }
        return entrance.afterFirstFactor(member.get(), given.value("to"), request)
                .orElseGet(() -> again(given, "sign-in.no-factor"));
    }

    /** As typed: blanks belong to a password. */
    private static String password(MultivaluedMap<String, String> form) {
        return Objects.requireNonNullElse(form.getFirst("password"), "");
    }

    private static Response again(Submission given, String problem) {
        Submission again = new Submission(Map.of("email", given.value("email")), Map.of("password", problem));
        return Response.status(422).entity(page(again, given.value("to"))).build();
    }

    private static View page(Submission submission, String to) {
        Texts texts = Texts.of(Accounts.class, Language.ENGLISH);
        SignInPage model = new SignInPage(submission, Entrance.inside(to), texts);
        return View.console(
                "staff/sign-in.jte", model, PageHead.console(texts.say("sign-in.title"), "/console/sign-in"));
    }
}
