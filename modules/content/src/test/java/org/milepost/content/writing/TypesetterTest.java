package org.milepost.content.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.milepost.content.Article;
import org.milepost.content.PageName;
import org.milepost.content.SafetyBlock;
import org.milepost.content.Source;
import org.milepost.platform.Language;

class TypesetterTest {

    private static final Tokens MISSISSIPPI = Tokens.ofCenter(
            "Extra Mile Recovery <Mississippi>", "Mississippi", "601-555-0142", "tel:+16015550142", "every day");

    @Test
    void tokens_are_filled_in_and_the_phone_can_be_dialed() {
        String html = local("Call {{center.name}} in {{center.state}} at {{center.phone}}, {{center.hours}}.");

        assertThat(html)
                .isEqualTo("<p>Call Extra Mile Recovery &lt;Mississippi&gt; in Mississippi at "
                        + "<a href=\"tel:+16015550142\">601-555-0142</a>, every day.</p>\n");
    }

    @Test
    void a_token_that_nobody_knows_stays_as_written() {
        assertThat(local("{{center.fax}} {{ {{center.state}}")).isEqualTo("<p>{{center.fax}} {{ Mississippi</p>\n");
        assertThat(local("{{center.state} and {center.state}}"))
                .isEqualTo("<p>{{center.state} and {center.state}}</p>\n");
    }

    @Test
    void raw_html_stands_as_text() {
        assertThat(local("Hi <script>alert(1)</script>"))
                .isEqualTo("<p>Hi &lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
        assertThat(local("<iframe src=\"https://example.org\"></iframe>")).doesNotContain("<iframe");
    }

    @Test
    void links_lead_by_https_mail_or_telephone_only() {
        assertThat(local("[a](https://example.org/)")).contains("href=\"https://example.org/\"");
        assertThat(local("[a](tel:988)")).contains("href=\"tel:988\"");
        assertThat(local("[a](/mississippi)")).contains("href=\"/mississippi\"");
        assertThat(local("[a](javascript:alert%281%29)")).contains("href=\"\"").doesNotContain("javascript");
        assertThat(local("[a](http://example.org/)")).contains("href=\"\"");
        assertThat(local("[a](data:text/html,x)")).contains("href=\"\"");
    }

    @Test
    void a_picture_leaves_its_words_so_that_no_other_host_is_asked() {
        assertThat(local("![Our *house*](https://example.org/house.jpg)")).isEqualTo("<p>Our <em>house</em></p>\n");
    }

    @Test
    void local_headings_stand_below_the_section_they_are_in() {
        assertThat(local("# Big\n\n### Small\n\n#### Smaller"))
                .isEqualTo("<h3 id=\"big\">Big</h3>\n<h3 id=\"small\">Small</h3>\n<h4 id=\"smaller\">Smaller</h4>\n");
    }

    @Test
    void the_outline_holds_the_sections_each_under_an_anchor_of_its_own() {
        Composition page = Typesetter.national(
                article(
                        "## What is it?\n\nWords.\n\n### Small print\n\n## What is it?\n\n[[safety:benzodiazepine]]\n\n## ¿Qué tan «fuerte» es?"));

        assertThat(page.outline())
                .containsExactly(
                        new Heading("what-is-it", "What is it?"),
                        new Heading("what-is-it-2", "What is it?"),
                        new Heading("que-tan-fuerte-es", "¿Qué tan «fuerte» es?"));
    }

    @Test
    void a_source_is_marked_by_its_number_and_left_out_of_the_bare_words() {
        Composition page = Typesetter.national(article("It helps.{{source:nida}}\n\n[[safety:benzodiazepine]]"));

        assertThat(page.pieces().get(0))
                .isEqualTo(
                        new Piece.Prose(
                                "<p>It helps.<a href=\"#source-2\" class=\"source-mark\" aria-label=\"Source 2\">[2]</a></p>\n"));
        assertThat(page.plain()).startsWith("It helps.\n");
    }

    @Test
    void a_warning_stands_where_the_article_puts_it_with_its_sources() {
        Composition page = Typesetter.national(article("Before.\n\n[[safety:benzodiazepine]]\n\nAfter."));

        assertThat(page.pieces()).hasSize(3);
        assertThat(page.pieces().get(1)).isInstanceOfSatisfying(Piece.Warning.class, warning -> {
            assertThat(warning.html()).contains("href=\"tel:911\"").contains("href=\"tel:988\"");
            assertThat(warning.sources()).isNotEmpty();
        });
    }

    @Test
    void local_words_can_not_push_out_the_warning_or_stand_in_for_it() {
        Article article = article("Before.\n\n[[safety:benzodiazepine]]\n\n[[center]]\n[[local]]\n[[/center]]");

        Composition page = Typesetter.ofCenter(
                article, MISSISSIPPI, Optional.of("[[national]]\n\n<!--\n\n```\n\n[[safety:alcohol]]"));

        assertThat(page.pieces().stream().filter(Piece.Warning.class::isInstance))
                .hasSize(1);
        assertThat(page.pieces().get(1)).isInstanceOf(Piece.Warning.class);
        assertThat(page.pieces().get(2)).isInstanceOf(Piece.Local.class);
    }

    @Test
    void where_a_center_wrote_nothing_the_place_stays_out() {
        Article article = article("[[safety:benzodiazepine]]\n\n[[center]]\n[[local]]\n[[call]]\n[[/center]]");

        Composition page = Typesetter.ofCenter(article, MISSISSIPPI, Optional.empty());

        assertThat(page.pieces().get(1)).isEqualTo(new Piece.Insert(Part.Place.CALL));
    }

    @Test
    void a_centers_page_carries_its_own_title() {
        Article article = article("[[safety:benzodiazepine]]");

        assertThat(Typesetter.ofCenter(article, MISSISSIPPI, Optional.empty()).title())
                .isEqualTo("Kick in Mississippi");
        assertThat(Typesetter.national(article).title()).isEqualTo("Kick");
    }

    @Test
    void two_hundred_words_take_a_minute_and_one_more_takes_two() {
        assertThat(new Composition("", "", List.of(), List.of(), "word ".repeat(200)).minutes())
                .isEqualTo(1);
        assertThat(new Composition("", "", List.of(), List.of(), "word ".repeat(201)).minutes())
                .isEqualTo(2);
        assertThat(new Composition("", "", List.of(), List.of(), "").minutes()).isEqualTo(1);
    }

    private static String local(String markdown) {
        return Typesetter.local(markdown, MISSISSIPPI, Language.ENGLISH);
    }

    private static Article article(String text) {
        return new Article(
                new PageName("kick-addiction"),
                Language.ENGLISH,
                "Kick",
                "Kick in {{center.state}}",
                "It passes.",
                "Kickazepam",
                "Kick",
                Set.of(SafetyBlock.BENZODIAZEPINE),
                LocalDate.parse("2026-11-22"),
                List.of(source("label"), source("nida")),
                Manuscript.of(text));
    }

    private static Source source(String key) {
        return new Source(key, "2023", "The maker", "The label", URI.create("https://example.org/label"));
    }
}
