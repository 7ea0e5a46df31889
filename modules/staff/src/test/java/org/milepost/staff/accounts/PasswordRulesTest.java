package org.milepost.staff.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    @Test
    void it_has_12_to_200_characters_of_any_kind() {
        assertThat(problem("heron tulip")).contains("staff.password.short");
        assertThat(problem("heron tulips")).isEmpty();
        assertThat(problem("heron tulip!".repeat(16) + "12345678")).isEmpty();
        assertThat(problem("heron tulip!".repeat(16) + "123456789")).contains("staff.password.long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"passwordpassword", "123456789012", "qwertyuiopas", "P@ssw0rd1234", "iloveyouiloveyou"})
    void it_is_none_that_is_soon_guessed(String common) {
        assertThat(problem(common)).contains("staff.password.common");
    }

    @Test
    void it_says_nothing_of_its_owner() {
        assertThat(problem("tulip heron RIVERA")).contains("staff.password.own");
        assertThat(problem("a.rivera@example.org 1")).contains("staff.password.own");
    }

    private static Optional<String> problem(String password) {
        return PasswordRules.problem(password, "a.rivera@example.org", "Ana Rivera");
    }
}
