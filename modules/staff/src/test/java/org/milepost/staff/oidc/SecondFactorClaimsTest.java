package org.milepost.staff.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecondFactorClaimsTest {
    private static final SecondFactorClaims NONE = new SecondFactorClaims(Set.of(), Set.of());
    private static final SecondFactorClaims BOTH = new SecondFactorClaims(Set.of("gold", "silver"), Set.of("mfa"));

    @Test
    void nothing_counts_where_nothing_is_configured() {
        assertThat(NONE.areMetBy(Optional.of("gold"), List.of("pwd", "mfa", "otp")))
                .isFalse();
        assertThat(NONE.areMetBy(Optional.empty(), List.of())).isFalse();
    }

    @Test
    void one_class_or_one_way_that_is_configured_is_enough() {
        assertThat(BOTH.areMetBy(Optional.of("silver"), List.of())).isTrue();
        assertThat(BOTH.areMetBy(Optional.empty(), List.of("pwd", "mfa"))).isTrue();
    }

    @Test
    void another_does_not_count_however_much_alike() {
        assertThat(BOTH.areMetBy(Optional.of("Gold"), List.of("pwd", "MFA", "otp")))
                .isFalse();
        assertThat(BOTH.areMetBy(Optional.of("mfa"), List.of("gold"))).isFalse();
        assertThat(BOTH.areMetBy(Optional.empty(), List.of())).isFalse();
    }
}
