package org.milepost.staff.signin;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * Knows who asks for an address of the console, and leads whoever is not signed in to its door. The container's own authentication
 * would run on every request, cached pages included, and cost half of them.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignedInOnly implements ContainerRequestFilter {
    static final String SIGN_IN = "/console/sign-in";

    private final HttpServletRequest request;
    private final StaffSessions sessions;
    private final StaffScope scope;

    @Inject
    SignedInOnly(HttpServletRequest request, StaffSessions sessions, StaffScope scope) {
        this.request = request;
        this.sessions = sessions;
        this.scope = scope;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        // As JAX-RS reads the address, so that no other way of writing it leads past.
        String path = "/" + context.getUriInfo().getPath().replaceFirst("^/+", "");
        if (!path.startsWith("/console") || path.equals(SIGN_IN) || path.startsWith(SIGN_IN + "/")) {
            return;
        }
        Optional<UUID> account = sessions.account(request);
        if (account.isPresent()) {
            scope.enter(account.get());
            return;
        }
        if (request.getHeader("HX-Request") != null) {
            context.abortWith(Response.status(Response.Status.UNAUTHORIZED)
                    .header("HX-Redirect", SIGN_IN)
                    .build());
            return;
        }
        String to = request.getMethod().equals("GET") ? "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8) : "";
        context.abortWith(Response.seeOther(URI.create(SIGN_IN + to)).build());
    }
}
