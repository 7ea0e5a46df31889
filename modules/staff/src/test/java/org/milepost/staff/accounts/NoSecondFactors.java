package org.milepost.staff.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.staff.SecondFactors;
import org.milepost.staff.TotpSecret;

/** A network in which nobody has a second factor. */
final class NoSecondFactors implements SecondFactors {
    @Override
    public boolean has(UUID account) {
        return false;
    }

    @Override
    public TotpSecret offer(UUID account) {
        throw new UnsupportedOperationException("Nobody sets an app up here.");
    }

    @Override
    public Optional<List<String>> confirm(UUID account, String code) {
        return Optional.empty();
    }

    @Override
    public boolean accept(UUID account, String typed) {
        return false;
    }

    @Override
    public List<String> renewRecoveryCodes(UUID account) {
        return List.of();
    }

    @Override
    public int recoveryCodesLeft(UUID account) {
        return 0;
    }

    @Override
    public void set(UUID account, TotpSecret secret) {
        throw new UnsupportedOperationException("Nobody sets an app up here.");
    }

    @Override
    public void forget(UUID account) {
        // There is none.
    }
}
