package org.milepost.locations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.milepost.locations.ExampleCenters.ATLANTA;
import static org.milepost.locations.ExampleCenters.EL_PASO;
import static org.milepost.locations.ExampleCenters.OXFORD;
import static org.milepost.platform.Language.ENGLISH;
import static org.milepost.platform.Language.SPANISH;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.locations.Centers;
import org.milepost.locations.CentersInMemory;
import org.milepost.locations.NearestCenter;
import org.milepost.locations.Point;
import org.milepost.locations.ZipCode;
import org.milepost.locations.ZipPlace;
import org.milepost.platform.Keeping;
import org.milepost.platform.Language;
import org.milepost.platform.PageTag;
import org.milepost.platform.View;

class FinderPagesTest {

    private static final ZipCode BATESVILLE = new ZipCode("38606");
    private static final ZipCode PHOENIX_BOXES = new ZipCode("85001");
    private static final Map<ZipCode, ZipPlace> PLACES = Map.of(
            BATESVILLE,
            new ZipPlace(BATESVILLE, new Point(34.31, -89.98), false, Optional.of("Batesville, MS")),
            new ZipCode("11111"),
            northOfOxford("11111", 36.536),
            new ZipCode("22222"),
            northOfOxford("22222", 36.539),
            PHOENIX_BOXES,
            new ZipPlace(PHOENIX_BOXES, new Point(33.4484, -112.074), true, Optional.empty()));

    /** Monday, 11 in the morning in Oxford, an hour before lunch. */
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T17:00:00Z"), ZoneOffset.UTC);

    private final Centers centers = new CentersInMemory(PLACES, OXFORD, EL_PASO, ATLANTA);
    private final FinderPages pages = new FinderPages(
            centers,
            zip -> Optional.ofNullable(PLACES.get(zip)),
            new TimelyMastheads("Example Recovery", MONDAY),
            MONDAY,
            "https://example.org");

    @Test
    void before_any_search_every_center_stands_by_name_without_miles() {
        FinderPage page = page(show("", "", ENGLISH));

        assertThat(page.heading()).isEqualTo("All our centers");
        assertThat(page.cards())
                .extracting(CenterCard::name)
                .containsExactly(
                        "Example Recovery Georgia", "Example Recovery Mississippi", "Example Recovery West Texas");
        assertThat(page.cards()).allMatch(card -> card.distance().isEmpty());
        assertThat(page.nearest()).isFalse();
    }

    @Test
    void the_page_before_any_search_is_kept_until_a_center_opens_closes_or_is_changed() {
        View view = show("", "", ENGLISH);

        Keeping keeping = view.keeping().orElseThrow();
        assertThat(keeping.madeOf()).containsExactly(new PageTag("centers"));
        assertThat(keeping.until()).contains(Instant.parse("2026-11-23T18:00:00Z"));
        assertThat(view.head().indexed()).isTrue();
    }

    @Test
    void search_engines_are_told_the_list() {
        List<String> documents = show("", "", SPANISH).head().structuredData();

        assertThat(documents)
                .singleElement()
                .asString()
                .contains("\"@type\":\"ItemList\"")
                .contains(
                        "\"position\":1,\"name\":\"Example Recovery Georgia\",\"url\":\"https://example.org/es/georgia\"");
    }

    @Test
    void a_zip_code_puts_the_nearest_first() {
        FinderPage page = page(show("38606", "", ENGLISH));

        assertThat(page.heading()).isEqualTo("Nearest to Batesville, MS 38606");
        assertThat(page.cards())
                .extracting(CenterCard::home)
                .containsExactly("/mississippi", "/georgia", "/west-texas");
        assertThat(page.cards().get(0).distance()).contains(new CenterCard.Distance(27, false));
        assertThat(page.far()).isFalse();
        assertThat(page.form().hasProblems()).isFalse();
    }

    @Test
    void a_search_is_neither_kept_nor_listed_and_the_other_language_keeps_it() {
        View view = show("38606", "RESIDENTIAL", ENGLISH);

        assertThat(view.keeping()).isEmpty();
        assertThat(view.head().indexed()).isFalse();
        assertThat(view.head().path()).isEqualTo("/centers?near=38606&care=RESIDENTIAL");
    }

    @Test
    void a_place_known_roughly_is_about_so_far() {
        FinderPage page = page(show("85001", "", ENGLISH));

        assertThat(page.heading()).isEqualTo("Nearest to 85001");
        assertThat(page.cards().get(0).distance()).contains(new CenterCard.Distance(345, true));
    }

    @ParameterizedTest
    @CsvSource({"11111, 149.9, false", "22222, 150.1, true", "85001, 345, true"})
    void where_even_the_nearest_is_far_the_page_says_who_knows_nearer_ones(String near, double miles, boolean far) {
        NearestCenter nearest = centers.nearest(new ZipCode(near), Set.of()).get(0);

        assertThat(nearest.miles()).isCloseTo(miles, within(0.5));
        assertThat(page(show(near, "", ENGLISH)).far()).isEqualTo(far);
    }

    @Test
    void a_level_of_care_leaves_out_who_does_not_offer_it() {
        FinderPage page = page(show("38606", "INTENSIVE_OUTPATIENT", ENGLISH));

        assertThat(page.heading()).isEqualTo("Nearest to Batesville, MS 38606: Intensive outpatient (IOP)");
        assertThat(page.cards()).extracting(CenterCard::home).containsExactly("/georgia", "/west-texas");
        assertThat(page(show("", "WITHDRAWAL_MANAGEMENT", ENGLISH)).cards())
                .extracting(CenterCard::home)
                .containsExactly("/mississippi");
    }

    @Test
    void what_nobody_offers_leaves_an_empty_list_and_no_map() {
        FinderPage page = page(show("38606", "PARTIAL_HOSPITALIZATION", ENGLISH));

        assertThat(page.cards()).isEmpty();
        assertThat(page.map()).isEmpty();
        assertThat(html(page)).contains("None of our centers offers this", "tel:+18006624357");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3860", "386066", "Batesville", "38606 MS"})
    void what_is_no_zip_code_is_said_so_and_every_center_shown(String near) {
        FinderPage page = page(show(near, "", ENGLISH));

        assertThat(page.form().problem("near")).contains("finder.near.malformed");
        assertThat(page.form().value("near")).isEqualTo(near);
        assertThat(page.cards()).hasSize(3);
    }

    @Test
    void a_zip_code_that_nobody_knows_is_said_so_and_every_center_shown() {
        FinderPage page = page(show("00000", "RESIDENTIAL", ENGLISH));

        assertThat(page.form().problem("near")).contains("finder.near.unknown");
        assertThat(page.cards()).extracting(CenterCard::home).containsExactly("/mississippi", "/west-texas");
    }

    @Test
    void a_level_of_care_that_does_not_exist_is_no_filter() {
        FinderPage page = page(show("", "HYPNOSIS", ENGLISH));

        assertThat(page.cards()).hasSize(3);
        assertThat(page.form().value("care")).isEmpty();
    }

    @Test
    void a_card_says_who_answers_now_and_where_there_is_space() {
        CenterCard oxford = page(show("38606", "", ENGLISH)).cards().get(0);

        assertThat(oxford.status()).isEqualTo("Open now, until noon Central Time");
        assertThat(oxford.open()).isTrue();
        assertThat(oxford.free()).containsExactly("Residential treatment");
        assertThat(oxford.ask()).containsExactly("Detox (withdrawal management)", "Medication for addiction");
    }

    @Test
    void the_map_has_a_pin_for_each_card_and_the_person_where_they_are_on_it() {
        FinderPage page = page(show("38606", "", ENGLISH));

        assertThat(page.map().orElseThrow().pins()).hasSize(3);
        assertThat(page.map().orElseThrow().here()).isPresent();
        assertThat(html(page))
                .containsOnlyOnce("map-here")
                .contains(">3</text>")
                .doesNotContain(">4</text>");
    }

    @ParameterizedTest
    @EnumSource
    void the_page_can_be_read_in_each_language(Language language) {
        String html = html(page(show("85001", "", language)));

        assertThat(html)
                .contains("<form class=\"search\" method=\"get\" action=\"" + language.at("/centers") + "\"")
                .contains("href=\"" + language.at("/west-texas") + "\"")
                .contains("href=\"tel:+19155550143\"")
                .doesNotContain("null", "style=", "onclick");
    }

    @Test
    void what_was_typed_comes_back_as_text() {
        String html = html(page(show("\"><script>alert(1)</script>", "", ENGLISH)));

        assertThat(html).doesNotContain("<script").contains("&#34;>&lt;script>");
    }

    private static ZipPlace northOfOxford(String zip, double latitude) {
        return new ZipPlace(new ZipCode(zip), new Point(latitude, -89.5186), false, Optional.empty());
    }

    private View show(String near, String care, Language language) {
        return pages.show(FinderSearch.of(near, care), language);
    }

    private static FinderPage page(View view) {
        assertThat(view.template()).isEqualTo("locations/finder.jte");
        return (FinderPage) view.model();
    }

    private static String html(FinderPage page) {
        StringOutput html = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html).render("locations/finder.jte", page, html);
        return html.toString();
    }
}
