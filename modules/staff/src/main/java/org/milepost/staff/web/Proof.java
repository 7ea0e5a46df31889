package org.milepost.staff.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.milepost.platform.RateLimits;
import org.milepost.staff.Passwords;
import org.milepost.staff.SecondFactors;
import org.milepost.staff.StaffMember;

/** Asks whoever is signed in to show once more that it is they, before something changes that opens their account. */
@Dependent
class Proof {
    private static final int TRIES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Passwords passwords;
    private final SecondFactors factors;
    private final RateLimits limits;

    @Inject
    Proof(Passwords passwords, SecondFactors factors, RateLimits limits) {
        this.passwords = passwords;
        this.factors = factors;
        this.limits = limits;
    }

    /** Whether {@code typed} is the password of {@code self}. */
    boolean byPassword(StaffMember self, String typed) {
        count(self);
        return passwords.fits(self.id(), typed);
    }

    /** Whether {@code typed} is the password of {@code self}, a code of their app, or a recovery code; a code is used up by it. */
    boolean by(StaffMember self, String typed) {
        count(self);
        return factors.accept(self.id(), typed) || passwords.fits(self.id(), typed);
    }

    /**
     * Takes the app into use that {@code self} was shown the secret for, in place of the one before.
     *
     * @return fresh recovery codes; empty where {@code code} is not what it shows
     */
    Optional<List<String>> byNewApp(StaffMember self, String code) {
        count(self);
        return factors.confirm(self.id(), code);
    }

    private void count(StaffMember self) {
        limits.count("staff.own-password", self.id().toString(), TRIES, WINDOW);
    }
}
