package org.milepost.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InquiryNumberTest {
    @Test
    void any_bits_spell_a_number() {
        assertThat(InquiryNumber.of(0x4F2A9C7D)).isEqualTo(new InquiryNumber("MP-4F2A-9C7D"));
        assertThat(InquiryNumber.of(0)).hasToString("MP-0000-0000");
        assertThat(InquiryNumber.of(-1)).hasToString("MP-FFFF-FFFF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MP-4f2a-9C7D",
                "MP-4F2A9C7D",
                "XX-4F2A-9C7D",
                "MP-4F2A-9C7D ",
                "MP-4F2A-9C7DD",
                "MP-4F2G-9C7D"
            })
    void anything_else_is_none(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new InquiryNumber(value));
    }
}
