package org.milepost.staff.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.platform.SecretToken;
import org.milepost.staff.ApiToken;
import org.milepost.staff.ApiTokens;
import org.milepost.staff.signin.SignInEvents;

/** Tokens as rows, by their hashes; native SQL because one statement finds and checks the row with its account. */
@ApplicationScoped
@Transactional
class StoredApiTokens implements ApiTokens {
    private static final int BITS = 256;

    /** A use is written down at most this often. */
    private static final Duration TOUCHED_EVERY = Duration.ofMinutes(1);

    private final EntityManager database;
    private final Clock clock;

    @Inject
    StoredApiTokens(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public SecretToken make(UUID account, String name) {
        SecretToken token = SecretToken.ofBits(BITS);
        Instant now = clock.instant();
        database.createNativeQuery("""
                        insert into staff.api_token (id, account, name, token_hash, made_at, ends_at)
                        values (:id, :account, :name, :hash, :now, :end)
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("account", account)
                .setParameter("name", name)
                .setParameter("hash", token.hash())
                .setParameter("now", now)
                .setParameter("end", now.plus(LIFETIME))
                .executeUpdate();
        SignInEvents.changed(account, "API token made");
        return token;
    }

    @Override
    public List<ApiToken> all(UUID account) {
        List<?> rows = database.createNativeQuery("""
                        select id, name, made_at, ends_at, used_at from staff.api_token
                        where account = :account and ends_at > :now order by made_at desc, id
                        """)
                .setParameter("account", account)
                .setParameter("now", clock.instant())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ApiToken(
                        (UUID) row[0],
                        (String) row[1],
                        (Instant) row[2],
                        (Instant) row[3],
                        Optional.ofNullable((Instant) row[4])))
                .toList();
    }

    @Override
    public void revoke(UUID account, UUID token) {
        database.createNativeQuery("delete from staff.api_token where account = :account and id = :id")
                .setParameter("account", account)
                .setParameter("id", token)
                .executeUpdate();
        SignInEvents.changed(account, "API token taken back");
    }

    @Override
    public void forget(UUID account) {
        database.createNativeQuery("delete from staff.api_token where account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    @Override
    public Optional<UUID> account(SecretToken token) {
        Instant now = clock.instant();
        List<?> found = database.createNativeQuery("""
                        select token.account, token.used_at is null or token.used_at < :stale as stale
                        from staff.api_token token join staff.account account on account.id = token.account
                        where token.token_hash = :hash and token.ends_at > :now and account.ended_at is null
                        """)
                .setParameter("hash", token.hash())
                .setParameter("now", now)
                .setParameter("stale", now.minus(TOUCHED_EVERY))
                .getResultList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) found.get(0);
        if ((Boolean) row[1]) {
            database.createNativeQuery("update staff.api_token set used_at = :now where token_hash = :hash")
                    .setParameter("now", now)
                    .setParameter("hash", token.hash())
                    .executeUpdate();
        }
        return Optional.of((UUID) row[0]);
    }
}
