package org.milepost.staff.accounts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.milepost.platform.SecretToken;
import org.milepost.staff.ApiToken;
import org.milepost.staff.ApiTokens;

/**
 * Tokens that are only ever taken back.
 *
 * @param owners whose were
 */
record TakenBackTokens(Set<UUID> owners) implements ApiTokens {
    @Override
    public SecretToken make(UUID account, String name) {
        throw new UnsupportedOperationException("Nobody makes one here.");
    }

    @Override
    public List<ApiToken> all(UUID account) {
        return List.of();
    }

    @Override
    public void revoke(UUID account, UUID token) {
        throw new UnsupportedOperationException("All are taken back at once here.");
    }

    @Override
    public void forget(UUID account) {
        owners.add(account);
    }

    @Override
    public Optional<UUID> account(SecretToken token) {
        return Optional.empty();
    }
}
