package org.milepost.staff.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.milepost.staff.signin.SignInEvents;

/** Bindings as rows; native SQL because one statement looks for the account and binds it, so that of two at once only one does. */
@ApplicationScoped
@Transactional
class StoredBindings implements Bindings {
    private final EntityManager database;
    private final Clock clock;

    @Inject
    StoredBindings(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<UUID> account(Identity identity) {
        return bound(identity).or(() -> bind(identity));
    }

    @Override
    public void forget(UUID account) {
        database.createNativeQuery("delete from staff.external_identity where account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    private Optional<UUID> bind(Identity identity) {
        Optional<UUID> account =
                identity.verifiedEmail().filter(email -> bind(identity, email)).flatMap(email -> bound(identity));
        account.ifPresent(it -> SignInEvents.changed(it, "bound to an identity of the identity provider"));
        return account;
    }

    private Optional<UUID> bound(Identity identity) {
        List<?> found = database.createNativeQuery("""
                        select account.id from staff.external_identity identity join staff.account on account.id = identity.account
                        where identity.issuer = :issuer and identity.subject = :subject and account.ended_at is null
                        """, UUID.class)
                .setParameter("issuer", identity.issuer())
                .setParameter("subject", identity.subject())
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    /** Whether it is bound by this. */
    private boolean bind(Identity identity, String email) {
        return database.createNativeQuery("""
                        insert into staff.external_identity (issuer, subject, account, bound_at)
                        select :issuer, :subject, id, :now from staff.account
                        where email = :email and password_hash is not null and ended_at is null
                        on conflict do nothing
                        """)
                        .setParameter("issuer", identity.issuer())
                        .setParameter("subject", identity.subject())
                        .setParameter("now", clock.instant())
                        .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
                        .executeUpdate()
                == 1;
    }
}
