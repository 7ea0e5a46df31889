package org.milepost.staff.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.milepost.platform.Sessions.Token;

class OneTimeTest {
    private static final OneTime ONE = OneTime.of(new Token("one"));

    @Test
    void the_browser_s_token_makes_the_same_again() {
        assertThat(OneTime.of(new Token("one"))).isEqualTo(ONE);
    }

    @Test
    void another_token_makes_others() {
        OneTime other = OneTime.of(new Token("other"));

        assertThat(other.state()).isNotEqualTo(ONE.state());
        assertThat(other.nonce()).isNotEqualTo(ONE.nonce());
        assertThat(other.verifier()).isNotEqualTo(ONE.verifier());
    }

    @Test
    void what_the_provider_sees_tells_neither_the_token_nor_the_verifier() {
        assertThat(ONE.state().getValue())
                .hasSize(43)
                .isNotEqualTo(ONE.nonce().getValue())
                .isNotEqualTo(ONE.verifier().getValue());
        assertThat(ONE.nonce().getValue()).isNotEqualTo(ONE.verifier().getValue());
    }
}
