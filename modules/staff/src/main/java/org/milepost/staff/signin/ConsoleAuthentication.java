package org.milepost.staff.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Tells Jakarta Security who is asking. The container calls it before every filter, on cached public pages too: so it looks at the
 * address first, and at nothing else outside the console. Who is nobody is turned back by {@link SignedInOnly}.
 */
@ApplicationScoped
class ConsoleAuthentication implements HttpAuthenticationMechanism {
    /** The one role that the container knows; what somebody may do is a matter of grants. */
    static final String STAFF = "staff";

    private static final String CONSOLE = "/console";

    private final StaffSessions sessions;

    @Inject
    ConsoleAuthentication(StaffSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = request.getRequestURI();
        if (!path.startsWith(CONSOLE)) {
            return context.doNothing();
        }
        Optional<UUID> account = sessions.account(request);
        return account.isPresent()
                ? context.notifyContainerAboutLogin(account.get().toString(), Set.of(STAFF))
                : context.doNothing();
    }
}
