package org.milepost.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PageNameTest {

    @Test
    void it_is_lowercase_words_with_single_hyphens() {
        assertThat(new PageName("klonopin-addiction")).hasToString("klonopin-addiction");
        assertThat(new PageName("ab").value()).isEqualTo("ab");
        assertThatIllegalArgumentException().isThrownBy(() -> new PageName("Klonopin"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PageName("klonopin--addiction"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PageName("-klonopin"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PageName("../etc"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PageName("a"));
    }

    @Test
    void it_is_80_signs_long_at_most() {
        assertThat(new PageName("a".repeat(80)).value()).hasSize(80);
        assertThatIllegalArgumentException().isThrownBy(() -> new PageName("a".repeat(81)));
    }
}
