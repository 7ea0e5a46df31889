package org.milepost.staff.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.milepost.platform.ClientAddresses;
import org.milepost.platform.RateLimits;
import org.milepost.staff.OpenToAll;
import org.milepost.staff.Passkeys;
import org.milepost.staff.signin.StaffSessions;

/** Begins a sign-in by passkey. */
@OpenToAll
@Path("/console/sign-in/passkey/ceremony")
@Produces(MediaType.APPLICATION_JSON)
public class PasskeySignInCeremonyResource {
    private static final int TRIES_OF_AN_ADDRESS = 100;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Passkeys passkeys;
    private final StaffSessions sessions;
    private final RateLimits limits;
    private final ClientAddresses addresses;

    @Inject
    PasskeySignInCeremonyResource(
            Passkeys passkeys, StaffSessions sessions, RateLimits limits, ClientAddresses addresses) {
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.limits = limits;
        this.addresses = addresses;
    }

    /** What the browser hands to the device; the same whoever asks. */
    @POST
    public Response begin(@Context HttpServletRequest request) {
        limits.count("staff.passkey-address", addresses.of(request), TRIES_OF_AN_ADDRESS, WINDOW);
        Passkeys.Ceremony ceremony = passkeys.asking();
        return Response.ok(ceremony.options())
                .cookie(sessions.carry(ceremony.token()))
                .build();
    }
}
