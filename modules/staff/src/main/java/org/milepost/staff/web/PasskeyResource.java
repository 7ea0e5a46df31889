package org.milepost.staff.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.milepost.platform.Submission;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Passkeys;
import org.milepost.staff.SignedIn;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;
import org.milepost.staff.signin.StaffSessions;

/** Takes the passkey that a device made for whoever is signed in. */
@SignedIn
@Path("/console/account/passkey")
@Produces(MediaType.TEXT_HTML)
public class PasskeyResource {
    static final String NAME_PROBLEM = "staff.passkeys.name.problem";

    private static final int LONGEST_NAME = 60;

    private final Viewer viewer;
    private final Passkeys passkeys;
    private final StaffSessions sessions;
    private final AccountPages pages;

    @Inject
    PasskeyResource(Viewer viewer, Passkeys passkeys, StaffSessions sessions, AccountPages pages) {
        this.viewer = viewer;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.pages = pages;
    }

    /** Adds it; that it is its owner who asks was shown where the ceremony began. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> form, @Context HttpServletRequest request) {
        StaffMember self = viewer.person().orElseThrow(NotPermitted::new);
        Submission given = Submission.of(form);
        String name = given.value("name");
        if (!isName(name)) {
            return pages.again(self, "name", NAME_PROBLEM, request);
        }
        boolean added = sessions.ceremony(request)
                .filter(ceremony -> passkeys.add(self, name, ceremony, given.value("credential")))
                .isPresent();
        return added
                ? pages.signedInAnew(self, request)
                : pages.again(self, "name", "staff.passkeys.add.problem", request);
    }

    /** Whether a passkey may be called so. */
    static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME;
    }
}
