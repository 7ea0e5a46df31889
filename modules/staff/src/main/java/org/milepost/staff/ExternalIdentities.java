package org.milepost.staff;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.milepost.platform.Sessions;

/**
 * Staff as the network's own identity provider knows them (OpenID Connect). An identity is bound to one account: at its first sign-in by
 * an e-mail address that the provider has verified, from then on by the name that the provider gave it and never changes. No account is
 * made by it, and what somebody may do is never taken from the provider.
 */
public interface ExternalIdentities {
    /** What people call the provider; empty where the network has none. */
    Optional<String> provider();

    /**
     * Begins a sign-in, which is good once, for ten minutes, in the browser that asked.
     *
     * @param to where somebody goes after it, an address of the console
     * @return empty where the provider does not answer, or there is none
     */
    Optional<Departure> begin(String to);

    /**
     * Ends a sign-in.
     *
     * @param departure what {@link #begin} gave to the browser
     * @param answer the query of the address at which the provider sent the browser back
     * @return empty where it is no good answer of the provider to that sign-in
     * @throws UnknownIdentity if no open account is that person's
     */
    Optional<Arrival> arrive(Sessions.Token departure, String answer);

    /** Unbinds whatever is bound to {@code account}. */
    void forget(UUID account);

    /**
     * What a browser needs on its way to the provider.
     *
     * @param address where it goes
     * @param token what it carries until it comes back
     */
    record Departure(URI address, Sessions.Token token) {}

    /**
     * Somebody who came back.
     *
     * @param account whose account is theirs
     * @param withSecondFactor whether the provider says that it asked for more than a password, in the words that are configured for that
     * @param to where they wanted to go
     */
    record Arrival(UUID account, boolean withSecondFactor, String to) {}
}
