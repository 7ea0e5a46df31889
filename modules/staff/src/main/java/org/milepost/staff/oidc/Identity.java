package org.milepost.staff.oidc;

import java.util.Optional;

/**
 * Somebody as the provider knows them.
 *
 * @param issuer the provider
 * @param subject what it calls them, the same for good and nobody else's
 * @param verifiedEmail their address, where the provider has seen that it is theirs
 * @param withSecondFactor whether this sign-in counts as second factor
 */
record Identity(String issuer, String subject, Optional<String> verifiedEmail, boolean withSecondFactor) {
    @Override
    public String toString() {
        return "•••";
    }
}
