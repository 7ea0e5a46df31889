package org.milepost.staff.factors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;
import org.milepost.staff.TotpSecret;

/**
 * The authenticator app of one account. A secret is offered first; once a code has shown that the app holds it, it is in use, and the
 * one before is forgotten.
 */
@Entity(name = "staff_Authenticator")
@Table(schema = "staff", name = "authenticator")
class Authenticator {
    @Id
    private UUID account;

    @Column(name = "key", nullable = false)
    private byte[] key;

    @Column(name = "secret")
    private byte @Nullable [] secret;

    @Column(name = "offered")
    private byte @Nullable [] offered;

    @Column(name = "last_step", nullable = false)
    private long lastStep;

    protected Authenticator() {} // for Hibernate

    Authenticator(UUID account, Sealing sealing) {
        this.account = account;
        this.key = sealing.newKey(record(account)).stored();
    }

    Optional<TotpSecret> secret(Sealing sealing) {
        return opened(sealing, secret);
    }

    Optional<TotpSecret> offered(Sealing sealing) {
        return opened(sealing, offered);
    }

    void offer(Sealing sealing, TotpSecret fresh) {
        offered = key(sealing).seal("secret", Private.of(fresh.base32()));
    }

    /** Takes the offered secret into use; the code of {@code step} has been shown already. */
    void use(long step) {
        secret = offered;
        offered = null;
        lastStep = step;
    }

    private Optional<TotpSecret> opened(Sealing sealing, byte @Nullable [] sealed) {
        return Optional.ofNullable(sealed)
                .map(bytes -> new TotpSecret(key(sealing).open("secret", bytes).reveal()));
    }

    private Sealing.RecordKey key(Sealing sealing) {
        return sealing.key(record(account), key);
    }

    private static String record(UUID account) {
        return "staff.authenticator:" + account;
    }
}
