package org.milepost.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TotpSecretTest {
    /** The secret of RFC 6238, appendix B. */
    private static final TotpSecret SECRET = new TotpSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    @Test
    void its_codes_are_those_of_the_rfc() {
        assertThat(code(59)).isEqualTo("287082");
        assertThat(code(1_111_111_109)).isEqualTo("081804");
        assertThat(code(20_000_000_000L)).isEqualTo("353130");
    }

    @Test
    void an_app_reads_network_account_and_secret_from_its_address() {
        assertThat(SECRET.address("Extra Mile", "agent@example.org"))
                .isEqualTo("otpauth://totp/Extra%20Mile:agent%40example.org"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Extra%20Mile");
    }

    @Test
    void anything_but_160_bits_is_no_secret() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TotpSecret("GEZDGNBVGY3TQOJQ"));
        assertThatIllegalArgumentException().isThrownBy(() -> new TotpSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJ1"));
        assertThat(TotpSecret.random().base32()).hasSize(32);
    }

    private static String code(long second) {
        return SECRET.code(TotpSecret.step(Instant.ofEpochSecond(second)));
    }
}
