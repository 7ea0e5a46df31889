package org.milepost.content.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.milepost.content.SafetyBlock;

class ManuscriptTest {

    @Test
    void directives_part_the_words() {
        Manuscript text = Manuscript.of("""
                ## One

                Words.

                [[safety:benzodiazepine]]

                More words.

                [[programs]]
                """);

        assertThat(text.ofNetwork())
                .containsExactly(
                        new Part.Words("## One\n\nWords."),
                        new Part.Safety(SafetyBlock.BENZODIAZEPINE),
                        new Part.Words("More words."),
                        Part.Place.PROGRAMS);
    }

    @Test
    void a_directive_stands_on_a_line_of_its_own() {
        Manuscript text = Manuscript.of("See [[programs]] here.");

        assertThat(text.ofNetwork()).containsExactly(new Part.Words("See [[programs]] here."));
    }

    @Test
    void a_center_and_the_network_each_say_their_own() {
        Manuscript text = Manuscript.of("""
                Both.
                [[center]]
                In {{center.state}}.
                [[/center]]
                [[national]]
                Near you.
                [[/national]]
                """);

        assertThat(text.ofCenter()).containsExactly(new Part.Words("Both."), new Part.Words("In {{center.state}}."));
        assertThat(text.ofNetwork()).containsExactly(new Part.Words("Both."), new Part.Words("Near you."));
    }

    @Test
    void a_token_of_the_center_stands_only_where_a_center_speaks() {
        assertThatIllegalArgumentException().isThrownBy(() -> Manuscript.of("Call {{center.phone}}."));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Manuscript.of("[[national]]\nCall {{center.phone}}.\n[[/national]]"));
    }

    @Test
    void voices_open_and_close_one_after_the_other() {
        assertThatIllegalArgumentException().isThrownBy(() -> Manuscript.of("[[center]]\nWords."));
        assertThatIllegalArgumentException().isThrownBy(() -> Manuscript.of("Words.\n[[/center]]"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Manuscript.of("[[center]]\n[[national]]\n[[/national]]\n[[/center]]"));
        assertThatIllegalArgumentException().isThrownBy(() -> Manuscript.of("[[center]]\nWords.\n[[/national]]"));
    }

    @Test
    void a_directive_that_does_not_exist_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Manuscript.of("[[carousel]]"));
        assertThatIllegalArgumentException().isThrownBy(() -> Manuscript.of("[[safety]]"));
        assertThatIllegalArgumentException().isThrownBy(() -> Manuscript.of("[[safety:candles]]"));
        assertThatIllegalArgumentException().isThrownBy(() -> Manuscript.of("[[programs:all]]"));
    }

    @Test
    void a_warning_counts_only_where_every_page_carries_it() {
        assertThat(Manuscript.of("[[safety:alcohol]]").safety()).containsExactly(SafetyBlock.ALCOHOL);
        assertThat(Manuscript.of("[[national]]\n[[safety:alcohol]]\n[[/national]]")
                        .safety())
                .isEmpty();
    }

    @Test
    void it_knows_the_sources_it_cites() {
        Manuscript text = Manuscript.of("One.{{source:label}} Two.{{source:fda-2020}} Three.{{source:label}}");

        assertThat(text.cited()).containsExactly("label", "fda-2020");
    }
}
