package org.milepost.content.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UniquenessTest {

    private static final String NATIONAL = "one two three four five six seven eight nine ten";

    @Test
    void a_copy_shares_everything() {
        Uniqueness copy = Uniqueness.of(NATIONAL, "One, two three. Four five six: seven eight nine ten!", "");

        assertThat(copy.share()).isZero();
    }

    @Test
    void the_share_counts_runs_of_five_words_that_the_national_page_lacks() {
        // Ten words make six runs; five more at the end make five more, none of them known.
        Uniqueness page =
                Uniqueness.of(NATIONAL, NATIONAL + " red green blue white black", "red green blue white black");

        assertThat(page.share()).isEqualTo(5.0 / 11.0);
        assertThat(page.percent()).isEqualTo(45);
        assertThat(page.ownWords()).isEqualTo(5);
    }

    @Test
    void a_text_shorter_than_a_run_shares_nothing_of_its_own() {
        assertThat(Uniqueness.of(NATIONAL, "red green", "red green").share()).isZero();
    }

    @Test
    void names_are_local_if_the_national_page_lacks_them() {
        String local =
                "We serve the Gulf Coast and Gulfport, and Klonopin is known. Nothing new. From Interstate 55 too, and the Gulf Coast.";

        Uniqueness page = Uniqueness.of("many take Klonopin", local, local);

        // Gulf Coast, Gulfport, Interstate 55. "Nothing" only opens a sentence, and Klonopin stands on the national
        // page.
        assertThat(page.ownNames()).isEqualTo(3);
    }

    @Test
    void each_of_the_three_bars_must_be_reached() {
        Uniqueness.Bar bar = new Uniqueness.Bar(0.30, 250, 2);

        assertThat(new Uniqueness(0.30, 250, 2).reaches(bar)).isTrue();
        assertThat(new Uniqueness(0.2999, 250, 2).reaches(bar)).isFalse();
        assertThat(new Uniqueness(0.30, 249, 2).reaches(bar)).isFalse();
        assertThat(new Uniqueness(0.30, 250, 1).reaches(bar)).isFalse();
    }

    @Test
    void the_percentage_is_rounded_down_so_that_nobody_is_told_thirty_for_less() {
        assertThat(new Uniqueness(0.299, 0, 0).percent()).isEqualTo(29);
        assertThat(new Uniqueness(0.30, 0, 0).percent()).isEqualTo(30);
    }
}
