package org.milepost.staff.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Accounts in the database. */
@Dependent
class AccountStore {
    private final EntityManager database;

    @Inject
    AccountStore(EntityManager database) {
        this.database = database;
    }

    void add(Account account) {
        database.persist(account);
    }

    void flush() {
        database.flush();
    }

    Optional<Account> find(UUID id) {
        return Optional.ofNullable(database.find(Account.class, id));
    }

    Optional<Account> findByEmail(String email) {
        return database.createQuery("select a from staff_Account a where a.email = :email", Account.class)
                .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    List<Account> all() {
        return database.createQuery("select a from staff_Account a order by a.name, a.id", Account.class)
                .getResultList();
    }
}
