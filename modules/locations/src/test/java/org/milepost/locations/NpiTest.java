package org.milepost.locations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NpiTest {

    /** The example that the Centers for Medicare and Medicaid Services give of the check digit. */
    @Test
    void the_check_digit_of_the_standard_is_right() {
        assertThat(new Npi("1234567893")).hasToString("1234567893");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "1234567892", "1234567894", "2134567893"})
    void a_wrong_check_digit_or_swapped_digits_are_refused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Npi(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789", "12345678933", "3234567899", "123456789X", ""})
    void it_has_ten_digits_and_begins_with_one_or_two(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Npi(value));
    }
}
