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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.platform.ClientAddresses;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.RateLimits;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Accounts;
import org.milepost.staff.InvitationOver;
import org.milepost.staff.InvitationToken;
import org.milepost.staff.Invitations;
import org.milepost.staff.OpenToAll;
import org.milepost.staff.Passwords;
import org.milepost.staff.SecondFactors;
import org.milepost.staff.StaffMember;
import org.milepost.staff.signin.SignInEvents;
import org.milepost.staff.signin.StaffSessions;

/** Where a link leads: somebody invited chooses a password, sets up a second factor where their work asks for one, and is in. */
@OpenToAll
@Path(InvitationResource.ROOT + "{token}")
@Produces(MediaType.TEXT_HTML)
public class InvitationResource {
    static final String ROOT = "/console/sign-in/invitation/";

    private static final int TRIES = 30;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Invitations invitations;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final StaffSessions sessions;
    private final RateLimits limits;
    private final ClientAddresses addresses;
    private final String network;

    @Inject
    InvitationResource(
            Invitations invitations,
            Passwords passwords,
            SecondFactors factors,
            StaffSessions sessions,
            RateLimits limits,
            ClientAddresses addresses,
            @ConfigProperty(name = "platform.network.name") String network) {
        this.invitations = invitations;
        this.passwords = passwords;
        this.factors = factors;
        this.sessions = sessions;
        this.limits = limits;
        this.addresses = addresses;
        this.network = network;
    }

    /** The form. */
    @GET
    public View form(@PathParam("token") String token) {
        return page(token, invitee(token), Submission.empty());
    }

    /** Opens the account, and the console with it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(
            @PathParam("token") String token,
            MultivaluedMap<String, String> form,
            @Context HttpServletRequest request) {
        limits.count("staff.invitation", addresses.of(request), TRIES, WINDOW);
        StaffMember member = invitee(token);
        String password = Objects.requireNonNullElse(form.getFirst("password"), "");
        Optional<String> problem = passwords.problem(member, password);
        if (problem.isPresent()) {
            return again(token, member, "password", problem.get());
        }
        Optional<List<String>> codes = invitations.accept(
                new InvitationToken(token), password, Submission.of(form).value("code"));
        if (codes.isEmpty()) {
            return again(token, member, "code", "staff.app.problem");
        }
        SignInEvents.signedIn(member.id(), "invitation");
        Response.ResponseBuilder answer = codes.get().isEmpty()
                ? Response.seeOther(URI.create(Entrance.HOME))
                : Response.ok(RecoveryCodesPage.of(codes.get()));
        return answer.cookie(sessions.open(member, request)).build();
    }

    private StaffMember invitee(String token) {
        return invitations.invitee(new InvitationToken(token)).orElseThrow(InvitationOver::new);
    }

    private Response again(String token, StaffMember member, String field, String problem) {
        Submission wrong = new Submission(Map.of(), Map.of(field, problem));
        return Response.status(422).entity(page(token, member, wrong)).build();
    }

    private View page(String token, StaffMember member, Submission form) {
        Texts texts = Texts.of(Accounts.class, Language.ENGLISH);
        Optional<SetUp> setUp = member.needsSecondFactor()
                ? Optional.of(SetUp.of(factors.offer(member.id()), network, member.email()))
                : Optional.empty();
        InvitationPage model = new InvitationPage(form, ROOT + token, member.name(), member.email(), setUp, texts);
        return View.console("staff/invitation.jte", model, PageHead.console(texts.say("staff.welcome.title"), ROOT));
    }
}
