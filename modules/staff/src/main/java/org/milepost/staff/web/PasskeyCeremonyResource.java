package org.milepost.staff.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.NotShown;
import org.milepost.staff.Passkeys;
import org.milepost.staff.SignedIn;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;
import org.milepost.staff.signin.StaffSessions;

/** Begins to make a passkey. */
@SignedIn
@Path("/console/account/passkey/ceremony")
@Produces(MediaType.APPLICATION_JSON)
public class PasskeyCeremonyResource {
    private final Viewer viewer;
    private final Passkeys passkeys;
    private final StaffSessions sessions;
    private final Proof proof;

    @Inject
    PasskeyCeremonyResource(Viewer viewer, Passkeys passkeys, StaffSessions sessions, Proof proof) {
        this.viewer = viewer;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.proof = proof;
    }

    /** What the browser hands to the device, once somebody has shown again that it is they. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> form) {
        StaffMember self = viewer.person().orElseThrow(NotPermitted::new);
        if (!proof.by(self, Objects.requireNonNullElse(form.getFirst("proof"), ""))) {
            throw new NotShown();
        }
        Passkeys.Ceremony ceremony = passkeys.making(self);
        return Response.ok(ceremony.options())
                .cookie(sessions.carry(ceremony.token()))
                .build();
    }
}
