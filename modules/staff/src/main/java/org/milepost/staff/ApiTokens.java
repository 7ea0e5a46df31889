package org.milepost.staff;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.platform.SecretToken;

/**
 * Tokens by which a program asks at {@code /api} in the name of an account: it may do there what the account may, and no more. Whatever
 * else lets in nobody there, and a token nowhere else.
 */
public interface ApiTokens {
    /** How long a token opens. */
    Duration LIFETIME = Duration.ofDays(90);

    /** How many an account may have at a time. */
    int MOST = 10;

    /**
     * Makes one; it is told this once. Who asks must have shown that the account is theirs.
     *
     * @param name what it is for
     */
    SecretToken make(UUID account, String name);

    /** Those of {@code account} that open, the newest first. */
    List<ApiToken> all(UUID account);

    /** Takes one back; another account's is left alone. */
    void revoke(UUID account, UUID token);

    /** Takes all of {@code account} back. */
    void forget(UUID account);

    /** In whose name {@code token} asks; empty where it opens nothing (any more). Counts as use. */
    Optional<UUID> account(SecretToken token);
}
