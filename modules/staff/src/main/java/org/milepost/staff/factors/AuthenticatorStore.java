package org.milepost.staff.factors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Authenticator apps and hashed recovery codes in the database. */
@Dependent
class AuthenticatorStore {
    private final EntityManager database;

    @Inject
    AuthenticatorStore(EntityManager database) {
        this.database = database;
    }

    Optional<Authenticator> find(UUID account) {
        return Optional.ofNullable(database.find(Authenticator.class, account));
    }

    /** Found for a change: whoever comes second waits. */
    Optional<Authenticator> findToChange(UUID account) {
        return Optional.ofNullable(database.find(Authenticator.class, account, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Authenticator authenticator) {
        database.persist(authenticator);
    }

    /** Whether {@code step} lies behind the last one accepted; one statement, so that of two at once only one passes. */
    boolean advance(UUID account, long step) {
        return database.createQuery("""
                        update staff_Authenticator a set a.lastStep = :step
                        where a.account = :account and a.secret is not null and a.lastStep < :step
                        """)
                        .setParameter("step", step)
                        .setParameter("account", account)
                        .executeUpdate()
                == 1;
    }

    void replaceCodes(UUID account, Collection<byte[]> hashes) {
        removeCodes(account);
        for (byte[] hash : hashes) {
            database.createNativeQuery("insert into staff.recovery_code (account, hash) values (:account, :hash)")
                    .setParameter("account", account)
                    .setParameter("hash", hash)
                    .executeUpdate();
        }
    }

    /** Whether the code was there; it is gone now. */
    boolean spendCode(UUID account, byte[] hash) {
        return database.createNativeQuery("delete from staff.recovery_code where account = :account and hash = :hash")
                        .setParameter("account", account)
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    int codesLeft(UUID account) {
        return ((Number) database.createNativeQuery("select count(*) from staff.recovery_code where account = :account")
                        .setParameter("account", account)
                        .getSingleResult())
                .intValue();
    }

    void remove(UUID account) {
        removeCodes(account);
        find(account).ifPresent(database::remove);
    }

    private void removeCodes(UUID account) {
        database.createNativeQuery("delete from staff.recovery_code where account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }
}
