package org.milepost.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void every_text_of_the_platform_stands_in_both_languages() {
        ResourceBundle.Control exactly =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle english = ResourceBundle.getBundle("org.milepost.platform.Texts", Locale.ROOT, exactly);
        ResourceBundle spanish =
                ResourceBundle.getBundle("org.milepost.platform.Texts", Locale.forLanguageTag("es"), exactly);

        assertThat(spanish.keySet()).containsAll(english.keySet());
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(english.getString(key)).isNotBlank());
    }

    @Test
    void an_address_in_spanish_stands_under_es() {
        assertThat(Language.SPANISH.at("/centers")).isEqualTo("/es/centers");
        assertThat(Language.SPANISH.at("/")).isEqualTo("/es");
        assertThat(Language.ENGLISH.at("/centers")).isEqualTo("/centers");
    }
}
