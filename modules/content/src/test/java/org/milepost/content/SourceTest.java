package org.milepost.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.milepost.platform.Language;

class SourceTest {

    @Test
    void a_date_is_told_as_exactly_as_it_is_known() {
        assertThat(published("2020-09-23").published(Language.ENGLISH)).isEqualTo("September 23, 2020");
        assertThat(published("2020-06").published(Language.ENGLISH)).isEqualTo("June 2020");
        assertThat(published("2025").published(Language.ENGLISH)).isEqualTo("2025");
        assertThat(published("2020-09-23").published(Language.SPANISH)).isEqualTo("23 de septiembre de 2020");
        assertThat(published("2020-06").published(Language.SPANISH)).isEqualTo("junio de 2020");
    }

    @Test
    void a_day_that_never_was_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> published("2021-02-29"));
        assertThatIllegalArgumentException().isThrownBy(() -> published("2021-13"));
        assertThatIllegalArgumentException().isThrownBy(() -> published("June"));
        assertThat(published("2020-02-29").published()).isEqualTo("2020-02-29");
    }

    @Test
    void its_address_is_https() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source("fda", "2020", "FDA", "A warning", URI.create("http://example.org/")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source("fda", "2020", "FDA", "A warning", URI.create("/warning")));
    }

    private static Source published(String date) {
        return new Source("fda", date, "FDA", "A warning", URI.create("https://example.org/warning"));
    }
}
