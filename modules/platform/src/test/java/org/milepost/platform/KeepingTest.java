package org.milepost.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeepingTest {
    private static final PageTag PAGE = new PageTag("page:1");
    private static final PageTag CENTER = new PageTag("center:alabama");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-22T18:00:00Z");

    @Test
    void together_pages_are_made_of_all_their_parts_and_hold_as_long_as_the_shortest() {
        Keeping page = new Keeping(Set.of(PAGE), Optional.of(EVENING));

        assertThat(page.and(Set.of(CENTER), Optional.of(NOON)))
                .isEqualTo(new Keeping(Set.of(PAGE, CENTER), Optional.of(NOON)));
        assertThat(page.and(Set.of(CENTER), Optional.empty()).until()).contains(EVENING);
        assertThat(Keeping.of(PAGE).and(Set.of(CENTER), Optional.of(NOON)).until())
                .contains(NOON);
        assertThat(Keeping.of(PAGE).and(Set.of(CENTER), Optional.empty()).until())
                .isEmpty();
    }
}
