package org.milepost.staff.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
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
import org.milepost.staff.SecondFactors;
import org.milepost.staff.StaffMember;

/** Makes the page of an invitation, and knows whom it is for. */
@Dependent
class InvitationPages {
    private static final int TRIES = 30;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Invitations invitations;
    private final SecondFactors factors;
    private final RateLimits limits;
    private final ClientAddresses addresses;
    private final String network;

    @Inject
    InvitationPages(
            Invitations invitations,
            SecondFactors factors,
            RateLimits limits,
            ClientAddresses addresses,
            @ConfigProperty(name = "platform.network.name") String network) {
        this.invitations = invitations;
        this.factors = factors;
        this.limits = limits;
        this.addresses = addresses;
        this.network = network;
    }

    /** Whom the link invites. @throws InvitationOver if it was used, replaced, or ran out */
    StaffMember invitee(String token) {
        return invitations.invitee(new InvitationToken(token)).orElseThrow(InvitationOver::new);
    }

    /** The same for somebody who sends something: tries from one address are counted. */
    StaffMember invitee(String token, HttpServletRequest request) {
        limits.count("staff.invitation", addresses.of(request), TRIES, WINDOW);
        return invitee(token);
    }

    View page(String token, StaffMember member, Submission form) {
        Texts texts = Texts.of(Accounts.class, Language.ENGLISH);
        Optional<SetUp> setUp = member.needsSecondFactor()
                ? Optional.of(SetUp.of(factors.offer(member.id()), network, member.email()))
                : Optional.empty();
        InvitationPage model =
                new InvitationPage(form, InvitationResource.ROOT + token, member.name(), member.email(), setUp, texts);
        return View.console(
                "staff/invitation.jte",
                model,
                PageHead.console(texts.say("staff.welcome.title"), InvitationResource.ROOT)
                        .running("staff/passkey.js"));
    }

    /** The page with what is wrong with {@code field}. */
    Response again(String token, StaffMember member, String field, String problem) {
        Submission wrong = new Submission(Map.of(), Map.of(field, problem));
        return Response.status(422).entity(page(token, member, wrong)).build();
    }
}
