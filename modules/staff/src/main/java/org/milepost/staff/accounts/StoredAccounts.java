package org.milepost.staff.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
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

/** Accounts in the database; passwords by Argon2id with the costs that OWASP's password cheat sheet names first. */
@ApplicationScoped
@Transactional
class StoredAccounts implements Accounts {
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19456, 2, 1, 32, Argon2.ID);

    /** Checked where there is no account, so that the answer takes as long. */
    private static final String NOBODY = hash("nobody signs in with this");

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
        boolean right = Password.check(
                        password, account.map(Account::passwordHash).orElse(NOBODY))
                .with(ARGON2);
        return account.filter(found -> right).map(Account::summary);
    }

    @Override
    public void make(String email, String name, String password, List<Grant> grants) {
        if (store.findByEmail(email).isEmpty()) {
            List<HeldGrant> held = grants.stream().map(HeldGrant::new).toList();
            store.add(new Account(UUID.randomUUID(), email, name, hash(password), clock.instant(), held));
        }
    }

    private static String hash(String password) {
        return Password.hash(password).addRandomSalt().with(ARGON2).getResult();
    }
}
