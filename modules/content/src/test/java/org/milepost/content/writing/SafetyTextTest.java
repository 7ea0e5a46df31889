package org.milepost.content.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milepost.content.SafetyBlock;
import org.milepost.platform.Language;

class SafetyTextTest {

    @ParameterizedTest
    @EnumSource
    void each_warning_stands_in_both_languages_with_numbers_to_call_and_sources(SafetyBlock block) {
        for (Language language : Language.values()) {
            SafetyText text = SafetyText.of(block, language);

            assertThat(text.title()).isNotBlank();
            assertThat(text.markdown()).contains("tel:911", "tel:988");
            assertThat(text.markdown()).containsAnyOf("naloxone", "naloxona");
            assertThat(text.sources()).isNotEmpty();
        }
    }
}
