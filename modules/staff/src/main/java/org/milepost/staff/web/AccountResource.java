package org.milepost.staff.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.RateLimits;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Accounts;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Passwords;
import org.milepost.staff.SecondFactors;
import org.milepost.staff.SignedIn;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;
import org.milepost.staff.signin.SignInEvents;
import org.milepost.staff.signin.StaffSessions;

/** One's own account: the password, the authenticator app, and where one is signed in. */
@SignedIn
@Path("/console/account")
@Produces(MediaType.TEXT_HTML)
public class AccountResource {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("MMMM d, HH:mm 'UTC'", Locale.US).withZone(ZoneOffset.UTC);
    private static final int TRIES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Viewer viewer;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final StaffSessions sessions;
    private final RateLimits limits;

    @Inject
    AccountResource(
            Viewer viewer, Passwords passwords, SecondFactors factors, StaffSessions sessions, RateLimits limits) {
        this.viewer = viewer;
        this.passwords = passwords;
        this.factors = factors;
        this.sessions = sessions;
        this.limits = limits;
    }

    /** The account. */
    @GET
    public View account(@Context HttpServletRequest request) {
        return page(Submission.empty(), request);
    }

    /** Does what the pressed button says; whatever opens the account asks for the password first. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(MultivaluedMap<String, String> form, @Context HttpServletRequest request) {
        Submission given = Submission.of(form);
        return switch (given.value("act")) {
            case "password" -> password(form, request);
            case "codes" -> codes(form, request);
            case "end-session" -> endSession(given);
            default -> throw new BadRequestException();
        };
    }

    private Response password(MultivaluedMap<String, String> form, HttpServletRequest request) {
        StaffMember self = self();
        String chosen = Objects.requireNonNullElse(form.getFirst("chosen"), "");
        if (!fits(self, form, "current")) {
            return again("current", "staff.account.current.problem", request);
        }
        Optional<String> problem = passwords.problem(self, chosen);
        if (problem.isPresent()) {
            return again("chosen", problem.get(), request);
        }
        passwords.change(self.id(), chosen);
        return Response.seeOther(URI.create("/console/account"))
                .cookie(sessions.open(self, request))
                .build();
    }

    private Response codes(MultivaluedMap<String, String> form, HttpServletRequest request) {
        StaffMember self = self();
        if (!factors.has(self.id())) {
            throw new BadRequestException();
        }
        if (!fits(self, form, "codes-current")) {
            return again("codes-current", "staff.account.current.problem", request);
        }
        SignInEvents.changed(self.id(), "recovery codes renewed");
        return Response.ok(RecoveryCodesPage.of(factors.renewRecoveryCodes(self.id())))
                .build();
    }

    private Response endSession(Submission given) {
        UUID session;
        try {
            session = UUID.fromString(given.value("session"));
        } catch (IllegalArgumentException malformed) {
            throw new BadRequestException(malformed);
        }
        sessions.end(self().id(), session);
        return Response.seeOther(URI.create("/console/account")).build();
    }

    private boolean fits(StaffMember self, MultivaluedMap<String, String> form, String field) {
        limits.count("staff.own-password", self.id().toString(), TRIES, WINDOW);
        return passwords.fits(self.id(), Objects.requireNonNullElse(form.getFirst(field), ""));
    }

    private StaffMember self() {
        return viewer.person().orElseThrow(NotPermitted::new);
    }

    private Response again(String field, String problem, HttpServletRequest request) {
        Submission wrong = new Submission(Map.of(), Map.of(field, problem));
        return Response.status(422).entity(page(wrong, request)).build();
    }

    private View page(Submission form, HttpServletRequest request) {
        StaffMember self = self();
        Texts texts = Texts.of(Accounts.class, Language.ENGLISH);
        Optional<UUID> current = sessions.current(request);
        Optional<Integer> left =
                factors.has(self.id()) ? Optional.of(factors.recoveryCodesLeft(self.id())) : Optional.empty();
        AccountPage model = new AccountPage(
                form,
                self.name(),
                self.email(),
                left,
                sessions.all(self.id()).stream()
                        .map(session -> new AccountPage.Session(
                                session.id().toString(),
                                session.browser(),
                                MOMENT.format(session.openedAt()),
                                session.openedAt().toString(),
                                MOMENT.format(session.usedAt()),
                                session.usedAt().toString(),
                                current.filter(session.id()::equals).isPresent()))
                        .toList(),
                texts);
        return View.console(
                "staff/account.jte", model, PageHead.console(texts.say("staff.account.title"), "/console/account"));
    }
}
