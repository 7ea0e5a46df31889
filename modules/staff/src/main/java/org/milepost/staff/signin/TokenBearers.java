package org.milepost.staff.signin;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.milepost.platform.ClientAddresses;
import org.milepost.platform.RateLimits;
import org.milepost.platform.SecretToken;
import org.milepost.staff.ApiTokens;

/**
 * Knows in whose name a program asks at {@code /api}, by the token that it brings. The console's cookie is not sent there, so that no
 * page of another site can have a browser ask.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class TokenBearers implements ContainerRequestFilter {
    private static final String SCHEME = "Bearer";
    private static final String API = "/api/";

    private static final int REQUESTS = 240;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int WRONG_TOKENS = 20;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final HttpServletRequest request;
    private final ApiTokens tokens;
    private final RateLimits limits;
    private final ClientAddresses addresses;
    private final StaffScope scope;

    @Inject
    TokenBearers(
            HttpServletRequest request,
            ApiTokens tokens,
            RateLimits limits,
            ClientAddresses addresses,
            StaffScope scope) {
        this.request = request;
        this.tokens = tokens;
        this.limits = limits;
        this.addresses = addresses;
        this.scope = scope;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        String given = request.getHeader("Authorization");
        if (given == null || !isApi(context)) {
            return;
        }
        UUID account = account(given).orElseThrow(() -> {
            limits.count("staff.api.wrong", addresses.of(request), WRONG_TOKENS, WINDOW);
            return unauthorized();
        });
        limits.count("staff.api", account.toString(), REQUESTS, MINUTE);
        scope.enter(account);
    }

    private Optional<UUID> account(String given) {
        String[] parts = given.strip().split(" +", 2);
        return parts.length == 2 && parts[0].equalsIgnoreCase(SCHEME)
                ? tokens.account(new SecretToken(parts[1]))
                : Optional.empty();
    }

    /** Whether the address is the programs', as JAX-RS reads it. */
    static boolean isApi(ContainerRequestContext context) {
        return ("/" + context.getUriInfo().getPath().replaceFirst("^/+", "")).startsWith(API);
    }

    /** The answer to whoever brings no token that opens something. */
    static NotAuthorizedException unauthorized() {
        return new NotAuthorizedException(SCHEME);
    }
}
