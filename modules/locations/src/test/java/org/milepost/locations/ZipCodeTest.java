package org.milepost.locations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"3865", "386555", "3865a", " 38655", "３８６５５", ""})
    void five_digits_or_nothing(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ZipCode(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00901", " 00901", "00901 ", "00901-1234", "009011234"})
    void what_people_type_is_understood(String typed) {
        assertThat(ZipCode.typed(typed)).contains(new ZipCode("00901"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0901", "009011", "00901-123", "Oxford", "00901 Oxford"})
    void what_is_no_zip_code_is_not_guessed_at(String typed) {
        assertThat(ZipCode.typed(typed)).isEmpty();
    }
}
