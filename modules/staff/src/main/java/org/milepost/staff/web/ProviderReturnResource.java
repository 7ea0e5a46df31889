package org.milepost.staff.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import org.milepost.platform.Submission;
import org.milepost.staff.Accounts;
import org.milepost.staff.ExternalIdentities;
import org.milepost.staff.ExternalIdentities.Arrival;
import org.milepost.staff.OpenToAll;
import org.milepost.staff.StaffMember;
import org.milepost.staff.UnknownIdentity;
import org.milepost.staff.signin.SignInEvents;
import org.milepost.staff.signin.StaffSessions;

/** Where the network's identity provider sends people back. */
@OpenToAll
@Path("/console/sign-in/provider/return")
@Produces(MediaType.TEXT_HTML)
public class ProviderReturnResource {
    private final Accounts accounts;
    private final ExternalIdentities identities;
    private final StaffSessions sessions;
    private final Entrance entrance;
    private final SignInPages pages;

    @Inject
    ProviderReturnResource(
            Accounts accounts,
            ExternalIdentities identities,
            StaffSessions sessions,
            Entrance entrance,
            SignInPages pages) {
        this.accounts = accounts;
        this.identities = identities;
        this.sessions = sessions;
        this.entrance = entrance;
        this.pages = pages;
    }

    /** Opens the console, or asks for the second step. Each sign-in ends here, whatever comes of it. */
    @GET
    public Response arrive(@Context HttpServletRequest request) {
        if (identities.provider().isEmpty()) {
            throw new NotFoundException();
        }
        Optional<Arrival> arrival = sessions.departure(request)
                .flatMap(departure ->
                        identities.arrive(departure, Objects.requireNonNullElse(request.getQueryString(), "")));
        Response answer = arrival.map(it -> opened(it, request)).orElseGet(this::refused);
        return Response.fromResponse(answer).cookie(sessions.arrived()).build();
    }

    private Response opened(Arrival arrival, HttpServletRequest request) {
        StaffMember member = accounts.find(arrival.account()).orElseThrow(UnknownIdentity::new);
        if (arrival.withSecondFactor()) {
            SignInEvents.signedIn(member.id(), "identity provider with second factor");
            return entrance.open(member, arrival.to(), request);
        }
        return entrance.afterFirstFactor(member, "identity provider", arrival.to(), request)
                .orElseGet(() -> pages.again(Submission.empty(), "sign-in.no-factor"));
    }

    private Response refused() {
        SignInEvents.refused();
        return pages.again(Submission.empty(), "sign-in.provider.problem");
    }
}
