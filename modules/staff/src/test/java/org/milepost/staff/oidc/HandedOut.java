package org.milepost.staff.oidc;

import com.nimbusds.jwt.JWT;
import java.util.concurrent.atomic.AtomicReference;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;

/** Has the provider answer the next code with an ID token that it didn't make. */
final class HandedOut implements Route {
    private final AtomicReference<JWT> next = new AtomicReference<>();

    void next(JWT token) {
        next.set(token);
    }

    @Override
    public boolean match(OAuth2HttpRequest request) {
        return next.get() != null && request.getUrl().encodedPath().endsWith("/token");
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        String tokens = "{\"token_type\":\"Bearer\",\"access_token\":\"none\",\"id_token\":\"%s\"}"
                .formatted(next.getAndSet(null).serialize());
        return new OAuth2HttpResponse(Headers.of("Content-Type", "application/json"), 200, tokens, null);
    }
}
