package org.milepost.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CenterIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"ms", "mississippi", "north-mississippi", "gulf-2", "a123456789012345678901234567890123456789"})
    void a_word_for_an_address_is_taken(String word) {
        assertThat(new CenterId(word)).hasToString(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "m",
                "Mississippi",
                "2nd",
                "-ms",
                "ms-",
                "north--ms",
                "north ms",
                "norte/ms",
                "ñandú",
                "a1234567890123456789012345678901234567890",
                "ms\n"
            })
    void anything_else_is_not(String word) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CenterId(word));
    }
}
