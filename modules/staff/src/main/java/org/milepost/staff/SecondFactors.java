package org.milepost.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an account shows beside its password: a code from an authenticator app or, when that is lost, a recovery code. */
public interface SecondFactors {
    /** Whether {@code account} has an authenticator app set up. */
    boolean has(UUID account);

    /** The secret that {@code account} may put into an app; the same until one of its codes confirmed it. */
    TotpSecret offer(UUID account);

    /**
     * Takes the offered secret into use, in place of the one before, once the app has shown that it holds it.
     *
     * @param code what the app shows
     * @return fresh recovery codes, to be shown this once; empty where the code is wrong
     */
    Optional<List<String>> confirm(UUID account, String code);

    /**
     * Whether {@code typed} is the account's code of now, or one of its recovery codes. Each is accepted once.
     *
     * @param typed as typed, with or without blanks and hyphens
     */
    boolean accept(UUID account, String typed);

    /** Fresh recovery codes in place of the ones before, to be shown this once. */
    List<String> renewRecoveryCodes(UUID account);

    /** How many recovery codes are left. */
    int recoveryCodesLeft(UUID account);

    /** Puts {@code secret} into use, unless the account has one. */
    void set(UUID account, TotpSecret secret);

    /** Forgets app and recovery codes. */
    void forget(UUID account);
}
