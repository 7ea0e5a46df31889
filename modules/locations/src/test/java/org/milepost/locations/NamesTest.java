package org.milepost.locations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milepost.platform.Language;

class NamesTest {

    @ParameterizedTest
    @EnumSource
    void every_level_of_care_is_named_and_explained_in_both_languages(LevelOfCare level) {
        assertThat(level.in(Language.ENGLISH)).isNotBlank().isNotEqualTo(level.in(Language.SPANISH));
        assertThat(level.explained(Language.ENGLISH)).endsWith(".").isNotEqualTo(level.explained(Language.SPANISH));
    }

    @ParameterizedTest
    @EnumSource
    void every_service_is_named_in_both_languages(Service service) {
        assertThat(service.in(Language.ENGLISH)).isNotBlank().isNotEqualTo(service.in(Language.SPANISH));
    }
}
