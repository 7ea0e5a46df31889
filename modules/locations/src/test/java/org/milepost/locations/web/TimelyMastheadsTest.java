package org.milepost.locations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milepost.locations.ExampleCenters.EL_PASO;
import static org.milepost.locations.ExampleCenters.OXFORD;
import static org.milepost.platform.Language.ENGLISH;
import static org.milepost.platform.Language.SPANISH;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.milepost.locations.Mastheads;
import org.milepost.platform.Keeping;
import org.milepost.platform.Masthead;
import org.milepost.platform.PageTag;

class TimelyMastheadsTest {

    /** Monday, 11 in the morning in Oxford, an hour before lunch. */
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T17:00:00Z"), ZoneOffset.UTC);

    private final Mastheads mastheads = new TimelyMastheads("Example Recovery", MONDAY);

    @Test
    void a_center_s_head_says_who_answers_now_and_how_to_reach_them() {
        Masthead masthead = mastheads.of(OXFORD, ENGLISH).masthead();

        assertThat(masthead.name()).isEqualTo("Example Recovery Mississippi");
        assertThat(masthead.status()).contains("Open now, until noon");
        assertThat(masthead.open()).isTrue();
        assertThat(masthead.phone()).contains(new Masthead.Phone("662-555-0142", "+16625550142"));
        assertThat(masthead.palette()).isEqualTo("pine");
    }

    @Test
    void its_addresses_are_the_center_s_in_the_page_s_language() {
        Masthead masthead = mastheads.of(OXFORD, SPANISH).masthead();

        assertThat(masthead.home()).isEqualTo("/es/mississippi");
        assertThat(masthead.write()).isEqualTo("/es/mississippi/contact");
        assertThat(masthead.menu())
                .extracting(Masthead.Link::address)
                .containsExactly("/es/mississippi", "/es/mississippi/insurance", "/es/centers");
    }

    @Test
    void a_page_keeps_it_until_the_center_closes() {
        Keeping keeping = mastheads.of(OXFORD, ENGLISH).keeping();

        assertThat(keeping.madeOf()).containsExactly(new PageTag("center:mississippi"));
        assertThat(keeping.until()).contains(Instant.parse("2026-11-23T18:00:00Z"));
    }

    @Test
    void the_head_of_a_center_that_never_closes_holds_until_the_center_is_changed() {
        Mastheads.Head head = mastheads.of(EL_PASO, ENGLISH);

        assertThat(head.masthead().status()).contains("Open day and night");
        assertThat(head.keeping().until()).isEmpty();
    }

    @Test
    void the_network_s_head_leads_to_the_finder() {
        Mastheads.Head head = mastheads.ofNetwork(SPANISH);

        assertThat(head.masthead().name()).isEqualTo("Example Recovery");
        assertThat(head.masthead().home()).isEqualTo("/es");
        assertThat(head.masthead().phone()).isEmpty();
        assertThat(head.masthead().menu().get(0)).isEqualTo(new Masthead.Link("Buscar un centro", "/es/centers"));
        assertThat(head.keeping()).isEqualTo(Keeping.of());
    }
}
