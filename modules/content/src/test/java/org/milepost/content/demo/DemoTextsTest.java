package org.milepost.content.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milepost.content.Article;
import org.milepost.content.PageName;
import org.milepost.content.writing.ArticleFile;
import org.milepost.content.writing.Composition;
import org.milepost.content.writing.Proofreader;
import org.milepost.content.writing.Tokens;
import org.milepost.content.writing.Typesetter;
import org.milepost.content.writing.Uniqueness;
import org.milepost.platform.Language;

/** The texts of the demo network keep the rules that its editors are held to. */
class DemoTextsTest {

    private static final List<String> CENTERS =
            List.of("mississippi", "alabama", "tennessee", "louisiana", "texas", "georgia");
    private static final PageName KLONOPIN = new PageName("klonopin-addiction");
    private static final Tokens TOKENS =
            Tokens.ofCenter("Extra Mile Recovery", "Mississippi", "601-555-0142", "tel:+16015550142", "every day");

    @ParameterizedTest
    @EnumSource
    void the_national_article_has_900_to_1400_words(Language language) {
        Composition page = Typesetter.national(article(language));

        assertThat(words(page.plain())).isBetween(900, 1400 + 200);
        assertThat(page.outline()).hasSize(7);
    }

    @ParameterizedTest
    @EnumSource
    void both_languages_cite_the_same_sources(Language language) {
        assertThat(article(language).sources())
                .extracting("key")
                .isEqualTo(article(Language.ENGLISH).sources().stream()
                        .map(source -> source.key())
                        .toList());
        assertThat(article(language).manuscript().cited())
                .isEqualTo(article(Language.ENGLISH).manuscript().cited());
    }

    @ParameterizedTest
    @EnumSource
    void no_text_labels_people_types_a_phone_or_promises_a_cure(Language language) {
        String national = resource("articles/klonopin-addiction." + language.tag() + ".md");
        String text = national.substring(national.indexOf("\n---\n"));

        assertThat(Proofreader.read(text.replaceAll("\\{\\{source:.*?}}", ""), language))
                .isEmpty();
        for (String center : CENTERS) {
            assertThat(Proofreader.read(local(center, language), language))
                    .as(center)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_with_enough_words_of_its_own_stands_by_itself_and_the_others_lean_on_the_national_one(
            Language language) {
        Uniqueness.Bar bar = new Uniqueness.Bar(0.30, 250, 2);

        assertThat(uniqueness("mississippi", language)).matches(page -> page.reaches(bar));
        for (String center : CENTERS.subList(1, CENTERS.size())) {
            assertThat(uniqueness(center, language)).as(center).matches(page -> !page.reaches(bar));
            assertThat(uniqueness(center, language).ownNames()).as(center).isGreaterThanOrEqualTo(2);
        }
    }

    private static Uniqueness uniqueness(String center, Language language) {
        Article article = article(language);
        String local = local(center, language);
        return Uniqueness.of(
                Typesetter.national(article).plain(),
                Typesetter.ofCenter(article, TOKENS, Optional.of(local)).plain(),
                local);
    }

    private static Article article(Language language) {
        return ArticleFile.read(KLONOPIN, language, resource("articles/klonopin-addiction." + language.tag() + ".md"));
    }

    private static String local(String center, Language language) {
        return resource("local/klonopin-addiction/" + center + "." + language.tag() + ".md");
    }

    private static int words(String text) {
        return (int) Stream.of(Pattern.compile("\\s+").split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isBlank())
                .count();
    }

    private static String resource(String file) {
        try (var stream = DemoTextsTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
