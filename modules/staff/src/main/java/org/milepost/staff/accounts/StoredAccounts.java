package org.milepost.staff.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.staff.Accounts;
import org.milepost.staff.Grant;
import org.milepost.staff.StaffMember;

/** Accounts in the database. */
@ApplicationScoped
@Transactional
class StoredAccounts implements Accounts {
    private final AccountStore store;
    private final Clock clock;

    @Inject
    StoredAccounts(AccountStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<StaffMember> all() {
        return store.all().stream().map(Account::summary).toList();
    }

    @Override
    public Optional<StaffMember> find(UUID id) {
        return store.find(id).map(Account::summary);
    }

    @Override
    public Optional<StaffMember> signIn(String email, String password) {
        Optional<Account> account = store.findByEmail(email);
        boolean right = PasswordHash.matches(account.flatMap(Account::passwordHash), password);
        return account.filter(found -> right).map(Account::summary);
    }

    @Override
    public void make(String email, String name, String password, List<Grant> grants) {
        if (store.findByEmail(email).isEmpty()) {
            List<HeldGrant> held = grants.stream().map(HeldGrant::new).toList();
            store.add(new Account(UUID.randomUUID(), email, name, PasswordHash.of(password), clock.instant(), held));
        }
    }
}
