package org.milepost.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInCodeTest {
    /** RFC 6238, appendix B. */
    @Test
    void a_code_is_that_of_its_secret_and_time() {
        assertThat(SignInCode.code("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Instant.ofEpochSecond(59)))
                .isEqualTo("287082");
    }
}
