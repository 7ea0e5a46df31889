package org.milepost.staff.accounts;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.milepost.platform.Sessions;
import org.milepost.staff.ExternalIdentities;

/**
 * A network without an identity provider.
 *
 * @param owners whose identities would be unbound
 */
record UnboundIdentities(Set<UUID> owners) implements ExternalIdentities {
    @Override
    public Optional<String> provider() {
        return Optional.empty();
    }

    @Override
    public Optional<Departure> begin(String to) {
        return Optional.empty();
    }

    @Override
    public Optional<Arrival> arrive(Sessions.Token departure, String answer) {
        return Optional.empty();
    }

    @Override
    public void forget(UUID account) {
        owners.add(account);
    }
}
