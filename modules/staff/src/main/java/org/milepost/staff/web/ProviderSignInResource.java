package org.milepost.staff.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.milepost.platform.ClientAddresses;
import org.milepost.platform.RateLimits;
import org.milepost.platform.Submission;
import org.milepost.staff.ExternalIdentities;
import org.milepost.staff.OpenToAll;
import org.milepost.staff.signin.StaffSessions;

/**
 * Sends somebody to the network's identity provider. A link and no form: browsers hold every redirect after a form against
 * form-action, and a provider may lead on to whichever hosts it likes.
 */
@OpenToAll
@Path("/console/sign-in/provider")
@Produces(MediaType.TEXT_HTML)
public class ProviderSignInResource {
    private static final int TRIES_OF_AN_ADDRESS = 100;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    /** From a page of ours, or typed; a browser that says nothing is an old one. */
    private static final Set<String> BY_OUR_PAGE_OR_BY_HAND = Set.of("same-origin", "none", "");

    private final ExternalIdentities identities;
    private final StaffSessions sessions;
    private final SignInPages pages;
    private final RateLimits limits;
    private final ClientAddresses addresses;

    @Inject
    ProviderSignInResource(
            ExternalIdentities identities,
            StaffSessions sessions,
            SignInPages pages,
            RateLimits limits,
            ClientAddresses addresses) {
        this.identities = identities;
        this.sessions = sessions;
        this.pages = pages;
        this.limits = limits;
        this.addresses = addresses;
    }

    /** Leads to the provider; whom another site sent here, to our own door first. */
    @GET
    public Response begin(
            @QueryParam("to") @DefaultValue(Entrance.HOME) String to,
            @HeaderParam("Sec-Fetch-Site") @DefaultValue("") String cameFrom,
            @Context HttpServletRequest request) {
        if (identities.provider().isEmpty()) {
            throw new NotFoundException();
        }
        if (!BY_OUR_PAGE_OR_BY_HAND.contains(cameFrom)) {
            return Response.seeOther(URI.create(SignInPages.ADDRESS)).build();
        }
        limits.count("staff.provider-address", addresses.of(request), TRIES_OF_AN_ADDRESS, WINDOW);
        return identities
                .begin(Entrance.inside(to))
                .map(departure -> Response.seeOther(departure.address())
                        .cookie(sessions.carryAway(departure.token()))
                        .build())
                .orElseGet(() -> pages.again(503, Submission.empty(), "sign-in.provider.away"));
    }
}
