package org.milepost.staff.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.milepost.staff.SignedIn;
import org.milepost.staff.signin.StaffSessions;

/** Ends the session, on the server and in the browser. */
@SignedIn
@Path("/console/sign-out")
public class SignOutResource {
    private final StaffSessions sessions;

    @Inject
    public SignOutResource(StaffSessions sessions) {
        this.sessions = sessions;
    }

    /** Leads back to the sign-in page. */
    @POST
    public Response signOut(@Context HttpServletRequest request) {
        return Response.seeOther(URI.create("/console/sign-in"))
                .cookie(sessions.end(request))
                .build();
    }
}
