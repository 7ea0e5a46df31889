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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.milepost.platform.Submission;
import org.milepost.platform.View;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.OpenSessions;
import org.milepost.staff.Passkeys;
import org.milepost.staff.Passwords;
import org.milepost.staff.SecondFactors;
import org.milepost.staff.SignedIn;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;
import org.milepost.staff.signin.SignInEvents;
import org.milepost.staff.signin.StaffSessions;

/** One's own account: passkeys, the password, the authenticator app, and where one is signed in. */
@SignedIn
@Path(AccountPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
public class AccountResource {
    private final Viewer viewer;
    private final Passwords passwords;
    private final Passkeys passkeys;
    private final SecondFactors factors;
    private final StaffSessions sessions;
    private final OpenSessions open;
    private final Proof proof;
    private final AccountPages pages;

    @Inject
    AccountResource(
            Viewer viewer,
            Passwords passwords,
            Passkeys passkeys,
            SecondFactors factors,
            StaffSessions sessions,
            OpenSessions open,
            Proof proof,
            AccountPages pages) {
        this.viewer = viewer;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.factors = factors;
        this.sessions = sessions;
        this.open = open;
        this.proof = proof;
        this.pages = pages;
    }

    /** The account. */
    @GET
    public View account(@Context HttpServletRequest request) {
        return pages.page(self(), Submission.empty(), request);
    }

    /** Does what the pressed button says; whatever opens the account asks first for a proof that it is its owner. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(MultivaluedMap<String, String> form, @Context HttpServletRequest request) {
        Submission given = Submission.of(form);
        return switch (given.value("act")) {
            case "password" -> password(form, request);
            case "codes" -> codes(form, request);
            case "app" -> app(form, request);
            case "confirm-app" -> confirmApp(given, request);
            case "remove-passkey" -> removePasskey(form, request);
            case "end-session" -> endSession(given);
            default -> throw new BadRequestException();
        };
    }

    private Response password(MultivaluedMap<String, String> form, HttpServletRequest request) {
        StaffMember self = self();
        String chosen = typed(form, "chosen");
        if (!proof.byPassword(self, typed(form, "current"))) {
            return pages.again(self, "current", "staff.account.current.problem", request);
        }
        Optional<String> problem = passwords.problem(self, chosen);
        if (problem.isPresent()) {
            return pages.again(self, "chosen", problem.get(), request);
        }
        passwords.change(self.id(), chosen);
        return pages.signedInAnew(self, request);
    }

    private Response codes(MultivaluedMap<String, String> form, HttpServletRequest request) {
        StaffMember self = self();
        if (!factors.has(self.id())) {
            throw new BadRequestException();
        }
        if (!proof.by(self, typed(form, "codes-proof"))) {
            return pages.again(self, "codes-proof", "staff.not-shown", request);
        }
        SignInEvents.changed(self.id(), "recovery codes renewed");
        return Response.ok(RecoveryCodesPage.of(factors.renewRecoveryCodes(self.id())))
                .build();
    }

    /** The secret is shown to whoever proved to be its owner alone: a stolen session must not know it. */
    private Response app(MultivaluedMap<String, String> form, HttpServletRequest request) {
        StaffMember self = self();
        if (!proof.by(self, typed(form, "app-proof"))) {
            return pages.again(self, "app-proof", "staff.not-shown", request);
        }
        return Response.ok(pages.app(self, Submission.empty())).build();
    }

    private Response confirmApp(Submission given, HttpServletRequest request) {
        StaffMember self = self();
        Optional<List<String>> codes = proof.byNewApp(self, given.value("code"));
        if (codes.isEmpty()) {
            Submission wrong = new Submission(Map.of(), Map.of("code", "staff.app.problem"));
            return Response.status(422).entity(pages.app(self, wrong)).build();
        }
        SignInEvents.changed(self.id(), "authenticator app set up");
        open.endAll(self.id());
        return Response.ok(RecoveryCodesPage.of(codes.get()))
                .cookie(sessions.open(self, request))
                .build();
    }

    private Response removePasskey(MultivaluedMap<String, String> form, HttpServletRequest request) {
        StaffMember self = self();
        UUID passkey = id(Submission.of(form), "passkey");
        String field = "remove-" + passkey;
        if (!proof.by(self, typed(form, field))) {
            return pages.again(self, field, "staff.not-shown", request);
        }
        passkeys.remove(self, passkey);
        return pages.signedInAnew(self, request);
    }

    private Response endSession(Submission given) {
        sessions.end(self().id(), id(given, "session"));
        return Response.seeOther(URI.create(AccountPages.ADDRESS)).build();
    }

    private static UUID id(Submission given, String field) {
        try {
            return UUID.fromString(given.value(field));
        } catch (IllegalArgumentException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    /** As typed: blanks belong to a password. */
    private static String typed(MultivaluedMap<String, String> form, String field) {
        return Objects.requireNonNullElse(form.getFirst(field), "");
    }

    private StaffMember self() {
        return viewer.person().orElseThrow(NotPermitted::new);
    }
}
