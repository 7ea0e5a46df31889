package org.milepost.content.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.content.Articles;
import org.milepost.content.DroppedTags;
import org.milepost.content.PageName;
import org.milepost.content.PublishedArticle;
import org.milepost.content.Review;
import org.milepost.platform.Language;
import org.milepost.platform.testing.TestDatabase;

class StoredArticlesTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(ArticleVersion.class, ReviewRecord.class);

    private static final PageName KICK = new PageName("kick-addiction");
    private static final PageName ANKLE = new PageName("ankle-addiction");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final DroppedTags dropped = new DroppedTags();

    @BeforeEach
    void empty() {
        DATABASE.run(entities -> {
            entities.createNativeQuery("delete from content.review").executeUpdate();
            entities.createNativeQuery("delete from content.article").executeUpdate();
        });
    }

    @Test
    void an_article_is_found_by_name_and_language() {
        publish(KICK, Language.ENGLISH, file("Kick"));

        Optional<PublishedArticle> found = find(KICK, Language.ENGLISH);

        assertThat(found).hasValueSatisfying(published -> {
            assertThat(published.article().title()).isEqualTo("Kick");
            assertThat(published.version()).isEqualTo(1);
            assertThat(published.publishedAt()).isEqualTo(NOON);
            assertThat(published.review()).isEmpty();
        });
        assertThat(find(KICK, Language.SPANISH)).isEmpty();
        assertThat(find(ANKLE, Language.ENGLISH)).isEmpty();
    }

    @Test
    void a_new_text_becomes_the_next_version_and_pages_made_of_it_fall() {
        publish(KICK, Language.ENGLISH, file("Kick"));
        publish(KICK, Language.ENGLISH, file("Kick, told better"));

        PublishedArticle found = find(KICK, Language.ENGLISH).orElseThrow();

        assertThat(found.version()).isEqualTo(2);
        assertThat(found.article().title()).isEqualTo("Kick, told better");
        assertThat(dropped.tags())
                .containsExactly("article:kick-addiction", "articles", "article:kick-addiction", "articles");
    }

    @Test
    void the_same_text_again_changes_nothing() {
        publish(KICK, Language.ENGLISH, file("Kick"));
        publish(KICK, Language.ENGLISH, file("Kick"));

        assertThat(find(KICK, Language.ENGLISH).orElseThrow().version()).isEqualTo(1);
        assertThat(dropped.tags()).hasSize(2);
    }

    @Test
    void a_text_that_is_no_article_is_never_stored() {
        assertThatIllegalArgumentException().isThrownBy(() -> publish(KICK, Language.ENGLISH, "Words."));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> publish(KICK, Language.ENGLISH, file("Kick").replace("[[safety:benzodiazepine]]", "")));

        assertThat(find(KICK, Language.ENGLISH)).isEmpty();
        assertThat(dropped.tags()).isEmpty();
    }

    @Test
    void a_list_shows_each_article_once_by_title_in_one_statement_and_one_for_each_review() {
        publish(KICK, Language.ENGLISH, file("Kick"));
        publish(KICK, Language.ENGLISH, file("Kick, told better"));
        publish(ANKLE, Language.ENGLISH, file("Ankle"));
        publish(ANKLE, Language.SPANISH, file("Tobillo"));

        List<PublishedArticle> list =
                DATABASE.call(entities -> articles(entities).all(Language.ENGLISH));

        assertThat(list)
                .extracting(published -> published.article().title())
                .containsExactly("Ankle", "Kick, told better");
        assertThat(languages(ANKLE)).containsExactly(Language.ENGLISH, Language.SPANISH);
        assertThat(languages(KICK)).containsExactly(Language.ENGLISH);
        assertThat(DATABASE.statements(entities -> articles(entities).all(Language.ENGLISH)))
                .isEqualTo(1 + 2);
    }

    @Test
    void a_review_holds_for_the_version_that_was_read_and_not_for_the_next() {
        publish(KICK, Language.ENGLISH, file("Kick"));
        DATABASE.run(entities -> entities.createNativeQuery("""
                        insert into content.review values
                        ('kick-addiction', 'en', 1, 'A. Reader', 'MD', '2026-11-01', '2027-11-01')
                        """).executeUpdate());

        assertThat(find(KICK, Language.ENGLISH).orElseThrow().review())
                .contains(new Review("A. Reader", "MD", LocalDate.parse("2026-11-01"), LocalDate.parse("2027-11-01")));

        publish(KICK, Language.ENGLISH, file("Kick, told better"));

        assertThat(find(KICK, Language.ENGLISH).orElseThrow().review()).isEmpty();
    }

    private void publish(PageName name, Language language, String file) {
        DATABASE.run(entities -> articles(entities).publish(name, language, file));
    }

    private Optional<PublishedArticle> find(PageName name, Language language) {
        return DATABASE.call(entities -> articles(entities).find(name, language));
    }

    private Set<Language> languages(PageName name) {
        return DATABASE.call(entities -> articles(entities).languages(name));
    }

    private Articles articles(jakarta.persistence.EntityManager entities) {
        return new StoredArticles(new ArticleStore(entities), dropped, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static String file(String title) {
        return """
                ---
                title: %s
                center-title: Kicks in {{center.state}}
                answer: They pass.
                drug: Kickazepam
                brand: Kick
                safety: benzodiazepine
                written: 2026-11-22
                ---

                Words.

                [[safety:benzodiazepine]]
                """.formatted(title);
    }
}
