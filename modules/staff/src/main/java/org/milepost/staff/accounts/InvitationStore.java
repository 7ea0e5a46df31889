package org.milepost.staff.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.platform.SecretToken;
import org.milepost.staff.InvitationToken;

/** Links of invitations as rows: one for each account, by the hash of its token. */
@Dependent
class InvitationStore {
    private static final int BITS = 256;

    private final EntityManager database;

    @Inject
    InvitationStore(EntityManager database) {
        this.database = database;
    }

    /** A fresh link, in place of the one before. */
    InvitationToken replace(UUID account, Instant end) {
        InvitationToken token = new InvitationToken(SecretToken.ofBits(BITS).value());
        database.createNativeQuery("""
                        insert into staff.invitation (account, token_hash, ends_at) values (:account, :hash, :end)
                        on conflict (account) do update set token_hash = excluded.token_hash, ends_at = excluded.ends_at
                        """)
                .setParameter("account", account)
                .setParameter("hash", hash(token))
                .setParameter("end", end)
                .executeUpdate();
        return token;
    }

    /** Whose link it is, if it still lives. */
    Optional<UUID> account(InvitationToken token, Instant now) {
        List<?> found = database.createNativeQuery(
                        "select account from staff.invitation where token_hash = :hash and ends_at > :now", UUID.class)
                .setParameter("hash", hash(token))
                .setParameter("now", now)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    /** Whether the link was still there; it is gone now, and of two at once only one finds it. */
    boolean spend(InvitationToken token) {
        return database.createNativeQuery("delete from staff.invitation where token_hash = :hash")
                        .setParameter("hash", hash(token))
                        .executeUpdate()
                == 1;
    }

    void remove(UUID account) {
        database.createNativeQuery("delete from staff.invitation where account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    private static byte[] hash(InvitationToken token) {
        return new SecretToken(token.value()).hash();
    }
}
