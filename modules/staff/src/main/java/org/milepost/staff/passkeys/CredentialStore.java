package org.milepost.staff.passkeys;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Passkeys in the database. */
@Dependent
class CredentialStore {
    private final EntityManager database;

    @Inject
    CredentialStore(EntityManager database) {
        this.database = database;
    }

    void add(Credential credential) {
        database.persist(credential);
    }

    List<Credential> all(UUID account) {
        return database.createQuery(
                        "select p from staff_Passkey p where p.account = :account order by p.madeAt, p.id",
                        Credential.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Found for a use: whoever comes second sees the counter of the first. */
    Optional<Credential> findToUse(byte[] credentialId) {
        return database.createQuery("select p from staff_Passkey p where p.credentialId = :id", Credential.class)
                .setParameter("id", credentialId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whether there was one to remove. */
    boolean remove(UUID account, UUID passkey) {
        return database.createQuery("delete from staff_Passkey p where p.account = :account and p.id = :id")
                        .setParameter("account", account)
                        .setParameter("id", passkey)
                        .executeUpdate()
                == 1;
    }

    void removeAll(UUID account) {
        database.createQuery("delete from staff_Passkey p where p.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }
}
