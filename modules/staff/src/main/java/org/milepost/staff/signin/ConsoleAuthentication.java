package org.milepost.staff.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Tells Jakarta Security who is asking. The container calls it before every filter, on cached public pages too: so it looks at the
 * address first, and at nothing else outside the console.
 */
@ApplicationScoped
class ConsoleAuthentication implements HttpAuthenticationMechanism {
    /** The one role that the container knows; what somebody may do is a matter of grants. */
    static final String STAFF = "staff";

    private static final String CONSOLE = "/console";
    private static final String SIGN_IN = "/console/sign-in";

    private final StaffSessions sessions;

    @Inject
    ConsoleAuthentication(StaffSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = request.getRequestURI();
        if (!path.startsWith(CONSOLE) || path.equals(SIGN_IN)) {
            return context.doNothing();
        }
        Optional<UUID> account = sessions.account(request);
        if (account.isPresent()) {
            return context.notifyContainerAboutLogin(account.get().toString(), Set.of(STAFF));
        }
        askToSignIn(request, response, path);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setHeader("Cache-Control", "no-store");
        String to = SIGN_IN
                + (request.getMethod().equals("GET") ? "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8) : "");
        try {
            if (request.getHeader("HX-Request") != null) {
                response.setHeader("HX-Redirect", SIGN_IN);
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            } else {
                response.sendRedirect(to);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
