package org.milepost.staff.signin;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Leads whoever is not signed in from any address of the console to its door. It stands here and not in the container's authentication,
 * which answers before our headers are set.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class SignedInOnly implements ContainerRequestFilter {
    private static final String SIGN_IN = "/console/sign-in";

    private final HttpServletRequest request;

    @Inject
    public SignedInOnly(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        String path = request.getRequestURI();
        if (!path.startsWith("/console") || path.equals(SIGN_IN) || request.getUserPrincipal() != null) {
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
