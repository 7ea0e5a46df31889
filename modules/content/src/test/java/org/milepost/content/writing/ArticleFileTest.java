package org.milepost.content.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.milepost.content.Article;
import org.milepost.content.PageName;
import org.milepost.content.SafetyBlock;
import org.milepost.platform.Language;

class ArticleFileTest {

    private static final String HEAD = """
            ---
            title: Kicks: what they are
            center-title: Kicks in {{center.state}}
            answer: They pass.
            drug: Kickazepam
            brand: Kick
            safety: benzodiazepine
            written: 2026-11-22
            source: label | 2023-12-07 | The maker | The label | https://example.org/label
            ---
            """;

    @Test
    void it_is_read_from_its_head_and_text() {
        Article article = read(HEAD + "\nKick.{{source:label}}\n\n[[safety:benzodiazepine]]\n");

        assertThat(article.title()).isEqualTo("Kicks: what they are");
        assertThat(article.written()).isEqualTo(LocalDate.parse("2026-11-22"));
        assertThat(article.safety()).containsExactly(SafetyBlock.BENZODIAZEPINE);
        assertThat(article.sources())
                .extracting("key", "publisher")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("label", "The maker"));
    }

    @Test
    void a_warning_that_it_needs_can_not_be_left_out() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(HEAD + "\nKick.\n"))
                .withMessageContaining("safety block");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(HEAD + "\n[[national]]\n[[safety:benzodiazepine]]\n[[/national]]\n"))
                .withMessageContaining("safety block");
    }

    @Test
    void a_source_that_it_cites_is_listed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(HEAD + "\n[[safety:benzodiazepine]]\nKick.{{source:hearsay}}\n"))
                .withMessageContaining("hearsay");
    }

    @Test
    void a_head_is_whole() {
        assertThatIllegalArgumentException().isThrownBy(() -> read("No head.\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> read("---\ntitle: Never closed\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> read(HEAD.replace("brand: Kick\n", "")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(HEAD.replace("brand: Kick\n", "brand: Kick\nbrand: Kack\n")));
        assertThatIllegalArgumentException().isThrownBy(() -> read(HEAD.replace("brand: Kick\n", "brand\n")));
        assertThatIllegalArgumentException().isThrownBy(() -> read(HEAD.replace("2026-11-22", "today")));
        assertThatIllegalArgumentException().isThrownBy(() -> read(HEAD.replace(" | The label", "")));
    }

    @Test
    void no_article_takes_the_name_of_the_welcome() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ArticleFile.read(PageName.WELCOME, Language.ENGLISH, HEAD + "\n[[safety:benzodiazepine]]\n"));
    }

    private static Article read(String file) {
        return ArticleFile.read(new PageName("kick-addiction"), Language.ENGLISH, file);
    }
}
