package org.milepost.staff.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Optional;

/** Hashes of passwords by Argon2id, with the costs that OWASP's password cheat sheet names first. */
final class PasswordHash {
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19456, 2, 1, 32, Argon2.ID);

    /** Checked where there is no password, so that the answer takes as long. */
    private static final String NOBODY = of("nobody signs in with this");

    private PasswordHash() {}

    static String of(String password) {
        return Password.hash(password).addRandomSalt().with(ARGON2).getResult();
    }

    /** Whether the hash is that of {@code password}; without one it is never, and that takes as long. */
    static boolean matches(Optional<String> hash, String password) {
        boolean right = Password.check(password, checked(hash)).with(ARGON2);
        return hash.isPresent() && right;
    }

    /** The hash that a password is checked against, whether there is one or not. */
    static String checked(Optional<String> hash) {
        return hash.orElse(NOBODY);
    }
}
