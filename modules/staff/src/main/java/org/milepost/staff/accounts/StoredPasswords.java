package org.milepost.staff.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.milepost.staff.OpenSessions;
import org.milepost.staff.Passwords;
import org.milepost.staff.StaffMember;
import org.milepost.staff.signin.SignInEvents;

/** Passwords as Argon2id hashes at their accounts. */
@ApplicationScoped
@Transactional
class StoredPasswords implements Passwords {
    private final AccountStore store;
    private final OpenSessions sessions;

    @Inject
    StoredPasswords(AccountStore store, OpenSessions sessions) {
        this.store = store;
        this.sessions = sessions;
    }

    @Override
    public Optional<String> problem(StaffMember member, String password) {
        return PasswordRules.problem(password, member.email(), member.name());
    }

    @Override
    public boolean fits(UUID account, String password) {
        return PasswordHash.matches(store.find(account).flatMap(Account::passwordHash), password);
    }

    @Override
    public void change(UUID account, String password) {
        store.find(account).ifPresent(found -> found.choosePassword(PasswordHash.of(password)));
        sessions.endAll(account);
        SignInEvents.changed(account, "password changed");
    }
}
