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
import java.util.Objects;
import java.util.Optional;
import org.milepost.platform.ClientAddresses;
import org.milepost.platform.RateLimits;
import org.milepost.platform.Submission;
import org.milepost.platform.View;
import org.milepost.staff.Accounts;
import org.milepost.staff.OpenToAll;
import org.milepost.staff.StaffMember;
import org.milepost.staff.signin.SignInEvents;

/** The door of the console. */
@OpenToAll
@Path(SignInPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
public class SignInResource {
    private static final int TRIES = 10;
    private static final int TRIES_OF_AN_ADDRESS = 100;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Accounts accounts;
    private final Entrance entrance;
    private final SignInPages pages;
    private final RateLimits limits;
    private final ClientAddresses addresses;

    @Inject
    SignInResource(
            Accounts accounts, Entrance entrance, SignInPages pages, RateLimits limits, ClientAddresses addresses) {
        this.accounts = accounts;
        this.entrance = entrance;
        this.pages = pages;
        this.limits = limits;
        this.addresses = addresses;
    }

    /** The form. */
    @GET
    public View form(@QueryParam("to") @DefaultValue(Entrance.HOME) String to) {
        return pages.page(Submission.empty(), to);
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
            return pages.again(given, "sign-in.problem");
        }
        return entrance.afterFirstFactor(member.get(), "password", given.value("to"), request)
                .orElseGet(() -> pages.again(given, "sign-in.no-factor"));
    }

    /** As typed: blanks belong to a password. */
    private static String password(MultivaluedMap<String, String> form) {
        return Objects.requireNonNullElse(form.getFirst("password"), "");
    }
}
