package org.milepost.staff.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.milepost.platform.Sessions;
import org.milepost.staff.ExternalIdentities;
import org.milepost.staff.UnknownIdentity;
import org.milepost.staff.signin.SignInEvents;

/**
 * Identities by OpenID Connect. A sign-in under way is a session of its own kind, spent by the answer. No transaction is open while the
 * provider is asked: its slowness would hold our connections.
 */
@ApplicationScoped
class OidcIdentities implements ExternalIdentities {
    private static final String KIND = "staff-oidc";

    /** Long enough to find a phone and show a second factor over there. */
    private static final Duration LASTS = Duration.ofMinutes(10);

    private final Optional<Provider> provider;
    private final Bindings bindings;
    private final Sessions departures;

    @Inject
    OidcIdentities(ProviderSettings settings, Bindings bindings, Sessions departures) {
        this.provider = settings.registration().map(Provider::new);
        this.bindings = bindings;
        this.departures = departures;
    }

    @Override
    public Optional<String> provider() {
        return provider.map(Provider::name);
    }

    @Override
    public Optional<Departure> begin(String to) {
        return provider.flatMap(asked -> {
            Sessions.Token token = departures.open(KIND, to, LASTS, LASTS);
            return asked.question(OneTime.of(token)).map(address -> new Departure(address, token));
        });
    }

    /** The state is looked at before the sign-in is spent: so no page elsewhere ends somebody's by an answer of its own. */
    @Override
    public Optional<Arrival> arrive(Sessions.Token departure, String query) {
        OneTime oneTime = OneTime.of(departure);
        return provider.flatMap(asked -> asked.answer(query, oneTime)
                .flatMap(answer -> departures
                        .spend(KIND, departure)
                        .flatMap(to -> asked.identity(answer, oneTime).map(identity -> arrival(identity, to)))));
    }

    @Override
    public void forget(UUID account) {
        bindings.forget(account);
    }

    private Arrival arrival(Identity identity, String to) {
        UUID account = bindings.account(identity).orElseThrow(() -> {
            SignInEvents.refused();
            return new UnknownIdentity();
        });
        return new Arrival(account, identity.withSecondFactor(), to);
    }
}
