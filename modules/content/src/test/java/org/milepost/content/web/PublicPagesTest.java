package org.milepost.content.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.milepost.content.ExampleCenters.GEORGIA;
import static org.milepost.content.ExampleCenters.MISSISSIPPI;
import static org.milepost.content.ExampleCenters.MONDAY_FIVE_PM;
import static org.milepost.content.web.ExampleSite.KICK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.milepost.content.NoSuchPage;
import org.milepost.content.PageKey;
import org.milepost.content.PageName;
import org.milepost.content.Review;
import org.milepost.platform.Language;
import org.milepost.platform.PageTag;
import org.milepost.platform.View;
import org.milepost.staff.CenterId;

class PublicPagesTest {

    private static final UUID EDITOR = UUID.fromString("00000000-0000-0000-0000-00000000000a");

    /** Words enough to make the example's page one of its own. */
    private static final String MANY_WORDS = """
            ### From the Delta to the Coast

            People come to us by Interstate 55 and from the Gulf Coast, and most of them come with somebody who drives.
            Tell us where you live, whether you can drive, and who might bring you, so that the trip is the smallest part
            of it. When a storm comes up from the Gulf, keep your bottle with its label in the bag that goes with you, and
            call us from wherever you are. You can reach us at {{center.phone}} on any Monday, and a person answers.
            """;

    private final ExampleSite site = new ExampleSite();

    @Test
    void a_center_shows_its_own_phone_state_and_the_programs_that_it_offers_and_no_others() {
        String mississippi = site.body(article(MISSISSIPPI.id(), Language.ENGLISH));
        String georgia = site.body(article(GEORGIA.id(), Language.ENGLISH));

        assertThat(mississippi)
                .contains(
                        "Kick in Mississippi",
                        "tel:+16015550142",
                        "Detox (withdrawal management)",
                        "A place is free now")
                .doesNotContain("404-555-0164", "Outpatient");
        assertThat(georgia)
                .contains("Kick in Georgia", "tel:+14045550164", "Outpatient", "We don’t offer detox here")
                .doesNotContain("601-555-0142", "Detox (withdrawal management)");
    }

    @Test
    void the_national_page_speaks_for_no_center_and_asks_for_a_zip_code() {
        String national = site.body(guide(Language.ENGLISH));

        assertThat(national)
                .contains("Begin near you today", "name=\"near\"", "action=\"/centers\"", "data-for=\"\"")
                .doesNotContain("601-555-0142", "404-555-0164", "{{", "Begin in");
    }

    @Test
    void the_warning_stands_on_every_page_whatever_a_center_wrote() {
        publish("~~~\n<!-- [[safety:none]]");

        for (View page : java.util.List.of(article(MISSISSIPPI.id(), Language.ENGLISH), guide(Language.ENGLISH))) {
            assertThat(site.body(page))
                    .contains("callout-danger", "Never stop a benzodiazepine suddenly or alone", "tel:988");
        }
    }

    @Test
    void nobody_is_said_to_have_reviewed_what_nobody_reviewed() {
        View page = guide(Language.ENGLISH);

        assertThat(site.body(page)).contains("Not yet reviewed by a clinician");
        assertThat(page.head().structuredData()).noneMatch(json -> json.contains("lastReviewed"));
    }

    @Test
    void a_review_is_told_to_people_and_to_machines() {
        site.articles.review(
                KICK,
                Language.ENGLISH,
                new Review("A. Reader", "MD", LocalDate.of(2026, 11, 1), LocalDate.of(2027, 11, 1)));

        View page = guide(Language.ENGLISH);

        assertThat(site.body(page))
                .contains("Reviewed by A. Reader, MD, on November 1, 2026. To be read again by November 1, 2027.")
                .doesNotContain("Not yet reviewed");
        assertThat(page.head().structuredData()).anyMatch(json -> json.contains("\"lastReviewed\":\"2026-11-01\""));
    }

    @Test
    void each_mark_in_the_text_leads_to_its_source_at_the_end() {
        String page = site.body(guide(Language.ENGLISH));

        assertThat(page).contains("href=\"#source-1\"", "<li id=\"source-1\">", "https://example.org/label");
    }

    @Test
    void a_near_copy_sends_search_engines_to_the_national_page() {
        View page = article(MISSISSIPPI.id(), Language.ENGLISH);

        assertThat(page.head().canonical()).contains("/guides/kick-addiction");
        assertThat(page.head().alternates()).isEmpty();
    }

    @Test
    void a_page_of_its_own_keeps_them_and_only_languages_that_stand_alone_are_listed_together() {
        site.articles.publish(KICK, Language.SPANISH, ExampleSite.article("Patada"));
        publish(MANY_WORDS);

        View page = article(MISSISSIPPI.id(), Language.ENGLISH);

        assertThat(page.head().canonical()).isEmpty();
        assertThat(page.head().translations()).containsExactlyInAnyOrder(Language.ENGLISH, Language.SPANISH);
        assertThat(page.head().alternates()).containsExactly(Language.ENGLISH);
    }

    @Test
    void a_page_falls_with_what_it_is_made_of_and_when_the_center_closes() {
        View page = article(MISSISSIPPI.id(), Language.ENGLISH);

        assertThat(page.keeping()).hasValueSatisfying(keeping -> {
            assertThat(keeping.madeOf())
                    .extracting(PageTag::value)
                    .containsExactlyInAnyOrder(
                            "center:mississippi",
                            "article:kick-addiction",
                            "words:mississippi/kick-addiction",
                            "slot:center.contact",
                            "slot:center.insurance");
            assertThat(keeping.until()).contains(MONDAY_FIVE_PM);
        });
    }

    @Test
    void a_form_that_falls_earlier_takes_the_page_with_it() {
        site.formsUntil = Optional.of(Instant.parse("2026-11-23T19:00:00Z"));

        View page = article(MISSISSIPPI.id(), Language.ENGLISH);

        assertThat(page.keeping().orElseThrow().until()).contains(Instant.parse("2026-11-23T19:00:00Z"));
    }

    @Test
    void the_home_holds_until_the_first_center_opens_or_closes() {
        View home = site.pages().home(Language.ENGLISH);

        assertThat(home.keeping().orElseThrow().until()).contains(MONDAY_FIVE_PM);
        assertThat(site.body(home)).contains("/mississippi", "/georgia", "/guides/kick-addiction");
    }

    @Test
    void where_no_translation_stands_a_link_says_so_and_leads_to_the_english_page() {
        String home = site.body(site.pages().home(Language.SPANISH));

        assertThat(home).contains("en inglés", "href=\"/guides/kick-addiction\"", "hreflang=\"en\"");
        assertThatExceptionOfType(NoSuchPage.class).isThrownBy(() -> guide(Language.SPANISH));
        assertThatExceptionOfType(NoSuchPage.class).isThrownBy(() -> article(MISSISSIPPI.id(), Language.SPANISH));
    }

    @Test
    void where_a_translation_stands_the_link_leads_to_it() {
        site.articles.publish(KICK, Language.SPANISH, ExampleSite.article("Patada"));

        String home = site.body(site.pages().home(Language.SPANISH));

        assertThat(home)
                .contains("href=\"/es/guides/kick-addiction\"", "Patada")
                .doesNotContain("en inglés\"");
        assertThat(site.body(guide(Language.SPANISH))).contains("Nunca deje una benzodiacepina");
    }

    @Test
    void a_centers_home_shows_its_welcome_and_falls_with_it() {
        PageKey welcome = new PageKey(MISSISSIPPI.id(), PageName.WELCOME, Language.ENGLISH);
        site.words.publish(welcome, 0, "Come as you are, and call {{center.phone}}.", EDITOR);

        View home = site.pages().center(MISSISSIPPI.id(), Language.ENGLISH);

        assertThat(site.body(home))
                .contains("Come as you are", "Group therapy", "DEMO-1")
                .doesNotContain("Family program");
        assertThat(home.keeping().orElseThrow().madeOf()).contains(welcome.tag());
    }

    @Test
    void an_unknown_center_or_article_is_no_page() {
        assertThatExceptionOfType(NoSuchPage.class)
                .isThrownBy(() -> site.pages().center(new CenterId("nowhere"), Language.ENGLISH));
        assertThatExceptionOfType(NoSuchPage.class)
                .isThrownBy(() -> site.pages().guide(new PageName("nothing"), Language.ENGLISH));
        assertThatExceptionOfType(NoSuchPage.class)
                .isThrownBy(() -> site.pages().article(MISSISSIPPI.id(), PageName.WELCOME, Language.ENGLISH));
    }

    @Test
    void no_page_carries_inline_style_script_or_handlers() {
        publish(MANY_WORDS);

        for (View page : java.util.List.of(
                article(MISSISSIPPI.id(), Language.ENGLISH),
                guide(Language.ENGLISH),
                site.pages().home(Language.SPANISH),
                site.pages().center(GEORGIA.id(), Language.ENGLISH))) {
            assertThat(site.body(page)).doesNotContainPattern("<script|<style|\\sstyle=|\\son[a-z]+=");
        }
    }

    @Test
    void the_sitemap_lists_what_is_its_own_canonical_page() {
        publish(MANY_WORDS);

        String list =
                new SitemapResource(site.articles, site.centerArticles, site.centers, "https://example.org").list();

        assertThat(list)
                .contains(
                        "<loc>https://example.org/</loc>",
                        "<loc>https://example.org/es</loc>",
                        "<loc>https://example.org/georgia</loc>",
                        "<loc>https://example.org/guides/kick-addiction</loc>",
                        "<loc>https://example.org/mississippi/kick-addiction</loc>")
                .doesNotContain(
                        "/georgia/kick-addiction", "/es/guides/kick-addiction", "/es/mississippi/kick-addiction");
    }

    private void publish(String markdown) {
        site.words.publish(new PageKey(MISSISSIPPI.id(), KICK, Language.ENGLISH), 0, markdown, EDITOR);
    }

    private View article(CenterId center, Language language) {
        return site.pages().article(center, KICK, language);
    }

    private View guide(Language language) {
        return site.pages().guide(KICK, language);
    }
}
