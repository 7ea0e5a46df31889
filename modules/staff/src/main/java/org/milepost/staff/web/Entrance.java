package org.milepost.staff.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.milepost.staff.SecondFactors;
import org.milepost.staff.StaffMember;
import org.milepost.staff.signin.SignInEvents;
import org.milepost.staff.signin.StaffSessions;

/** Decides what comes after the first step of signing in: the console, the second step, or a no. */
@Dependent
class Entrance {
    static final String HOME = "/console";
    static final String CODE = "/console/sign-in/code";

    private final SecondFactors factors;
    private final StaffSessions sessions;

    @Inject
    Entrance(SecondFactors factors, StaffSessions sessions) {
        this.factors = factors;
        this.sessions = sessions;
    }

    /**
     * Leads on after the password, or whatever counts as one.
     *
     * @param means what was shown, such as {@code password}
     * @return empty where the account owes a second factor and has none to show
     */
    Optional<Response> afterFirstFactor(StaffMember member, String means, String to, HttpServletRequest request) {
        if (factors.has(member.id())) {
            return Optional.of(
                    Response.seeOther(URI.create(CODE + "?to=" + URLEncoder.encode(inside(to), StandardCharsets.UTF_8)))
                            .cookie(sessions.openHalfway(member))
                            .build());
        }
        if (member.needsSecondFactor()) {
            SignInEvents.refused(member.id(), "no second factor set up");
            return Optional.empty();
        }
        SignInEvents.signedIn(member.id(), means);
        return Optional.of(open(member, to, request));
    }

    /** Opens the console: everything that was owed is shown. */
    Response afterSecondFactor(StaffMember member, String to, HttpServletRequest request) {
        return opened(member, to, request).cookie(sessions.endHalfway(request)).build();
    }

    /** Opens the console for whoever owes nothing. */
    Response open(StaffMember member, String to, HttpServletRequest request) {
        return opened(member, to, request).build();
    }

    /** {@code to} where it is an address of the console; anything else would lead people off our pages. */
    static String inside(String to) {
        return to.matches("/console(/[A-Za-z0-9/._-]*)?") ? to : HOME;
    }

    private Response.ResponseBuilder opened(StaffMember member, String to, HttpServletRequest request) {
        return Response.seeOther(URI.create(inside(to))).cookie(sessions.open(member, request));
    }
}
