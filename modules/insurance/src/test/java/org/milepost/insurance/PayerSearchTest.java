package org.milepost.insurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayerSearchTest {
    private static final Payer MISSISSIPPI =
            payer("blue-ms", "Blue Heron & Blue Shell of Mississippi", "X0001", "BHBS MS", "Blue Heron MS");
    private static final Payer ALABAMA = payer("blue-al", "Blue Heron and Blue Shell of Alabama", "X0002");
    private static final Payer PINEWATER = payer("pinewater", "Pinewater Health Plan", "MPDEMO1", "PHP");
    private static final Payer CORAZON = payer("corazon", "Plan de Salud Corazón", "X0003", "O’Hara Cares");

    private final PayerSearch search = new PayerSearch(List.of(MISSISSIPPI, ALABAMA, PINEWATER, CORAZON));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pinewater Health Plan",
                " PINEWATER  health-plan ",
                "The Pinewater Health Plan",
                "php",
                "P.H.P.",
                "mpdemo1",
            })
    void a_whole_name_an_alias_or_the_id_on_the_card_is_taken_at_its_word(String written) {
        assertThat(search.exactly(written)).contains(PINEWATER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "of the", "Pinewater", "Pinewater Health", "Pinewater Health Plan Gold", "P H P"})
    void nothing_less_and_nothing_more_is(String written) {
        assertThat(search.exactly(written)).isEmpty();
    }

    @Test
    void a_name_that_two_payers_have_is_not_taken_at_its_word() {
        Payer other = payer("other", "Other Health", "X0009", "PHP");

        PayerSearch both = new PayerSearch(List.of(PINEWATER, other));

        assertThat(both.exactly("PHP")).isEmpty();
        assertThat(both.find("PHP", 8)).containsExactly(other, PINEWATER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"corazon", "CORAZÓN", "plan salud corazon", "Sal Cor", "ohara", "o'hara"})
    void accents_case_and_small_words_do_not_count_and_beginnings_of_words_do(String written) {
        assertThat(search.find(written, 1)).containsExactly(CORAZON);
    }

    @Test
    void initials_find_every_payer_that_has_them() {
        assertThat(search.find("BHBS", 8)).containsExactly(MISSISSIPPI, ALABAMA);
        assertThat(search.find("bhbsa", 8)).containsExactly(ALABAMA);
        assertThat(search.find("bh", 8)).containsExactly(MISSISSIPPI);
    }

    @Test
    void a_word_that_no_name_has_does_not_hide_the_others() {
        assertThat(search.find("Blue Heron Blue Shell of AL", 8)).startsWith(ALABAMA);
        assertThat(search.find("Blue Heron Gold", 8)).containsExactly(MISSISSIPPI, ALABAMA);
    }

    @Test
    void the_likeliest_comes_first_and_no_more_than_asked() {
        assertThat(search.find("plan", 8)).containsExactly(CORAZON, PINEWATER);
        assertThat(search.find("blue", 1)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "of", "Aetherwell", "xylophone mutual", "***", "%"})
    void what_is_like_no_name_finds_nobody(String written) {
        assertThat(search.find(written, 8)).isEmpty();
    }

    private static Payer payer(String id, String name, String connectionId, String... aliases) {
        return new Payer(new PayerId(id), name, connectionId, List.of(aliases));
    }
}
