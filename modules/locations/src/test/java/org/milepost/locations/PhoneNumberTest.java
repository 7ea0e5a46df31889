package org.milepost.locations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @Test
    void a_link_dials_it_from_anywhere() {
        assertThat(new PhoneNumber("601-555-0142").link()).isEqualTo("tel:+16015550142");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"6015550142", "(601) 555-0142", "101-555-0142", "601-155-0142", "601-555-014", "601-555-01422"})
    void one_form_only(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber(value));
    }
}
