package org.milepost.staff.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordHashTest {
    private static final String COSTS = "$argon2id$v=19$m=19456,t=2,p=1$";

    @Test
    void a_password_fits_its_own_hash_and_no_other_does() {
        Optional<String> hash = Optional.of(PasswordHash.of("river birch lane"));

        assertThat(hash.get()).startsWith(COSTS);
        assertThat(PasswordHash.matches(hash, "river birch lane")).isTrue();
        assertThat(PasswordHash.matches(hash, "river birch lanes")).isFalse();
    }

    /** Else a stranger would tell by the time of an answer who works here. */
    @Test
    void where_there_is_no_account_a_hash_of_the_same_cost_is_checked_and_never_fits() {
        assertThat(PasswordHash.checked(Optional.empty())).startsWith(COSTS).hasSameSizeAs(PasswordHash.of("any"));
        assertThat(PasswordHash.matches(Optional.empty(), "nobody signs in with this"))
                .isFalse();
    }
}
