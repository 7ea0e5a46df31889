package org.milepost.insurance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerId;
import org.milepost.platform.Submission;

class PayerChoiceTest {
    private static final Payer PINEWATER =
            new Payer(new PayerId("pinewater"), "Pinewater Health Plan", "MPDEMO1", List.of("Pinewater"));
    private static final Payer PINE_RIDGE = new Payer(new PayerId("pine-ridge"), "Pine Ridge Mutual", "X0002");

    @Test
    void a_whole_name_is_enough() {
        PayerChoice choice = choice(Map.of("payerName", "pinewater"));

        assertThat(choice.payer()).contains(PINEWATER.id());
        assertThat(choice.problems()).isEmpty();
        assertThat(choice.isToBeChosen()).isFalse();
    }

    @Test
    void part_of_a_name_is_never_taken_for_the_plan_though_only_one_is_like_it() {
        PayerChoice choice = choice(Map.of("payerName", "Ridge"));

        assertThat(choice.payer()).isEmpty();
        assertThat(choice.problems()).containsExactly(Map.entry("payer", "insurance.payer.which"));
        assertThat(choice.alike()).containsExactly(PINE_RIDGE);
    }

    @Test
    void what_was_chosen_counts() {
        PayerChoice choice = choice(Map.of("payerName", "pine", "payerFor", "pine", "payer", "pine-ridge"));

        assertThat(choice.payer()).contains(PINE_RIDGE.id());
        assertThat(choice.problems()).isEmpty();
        assertThat(choice.isToBeChosen()).isTrue();
    }

    @Test
    void what_was_chosen_for_another_name_does_not() {
        PayerChoice written = choice(Map.of("payerName", "Pinewater", "payerFor", "pine", "payer", "pine-ridge"));
        PayerChoice vague = choice(Map.of("payerName", "pi", "payerFor", "pine", "payer", "other"));

        assertThat(written.payer()).contains(PINEWATER.id());
        assertThat(vague.problems()).containsKey("payer");
    }

    @Test
    void whoever_does_not_find_their_plan_goes_on_without_one() {
        PayerChoice choice = choice(Map.of("payerName", "Aetherwell", "payerFor", "Aetherwell", "payer", "other"));

        assertThat(choice.payer()).isEmpty();
        assertThat(choice.problems()).isEmpty();
    }

    @Test
    void a_name_like_no_other_leaves_another_plan_to_choose() {
        PayerChoice choice = choice(Map.of("payerName", "Aetherwell"));

        assertThat(choice.problems()).containsExactly(Map.entry("payer", "insurance.payer.unknown"));
        assertThat(choice.isToBeChosen()).isTrue();
        assertThat(choice.alike()).isEmpty();
    }

    @Test
    void nothing_written_is_a_problem_of_the_field() {
        assertThat(choice(Map.of()).problems()).containsExactly(Map.entry("payerName", "insurance.payer.missing"));
        assertThat(choice(Map.of()).isToBeChosen()).isFalse();
    }

    @Test
    void an_id_that_no_payer_has_is_not_taken() {
        PayerChoice choice = choice(Map.of("payerName", "pine", "payerFor", "pine", "payer", "made-up"));

        assertThat(choice.payer()).isEmpty();
        assertThat(choice.problems()).isNotEmpty();
    }

    @Test
    void a_page_suggests_no_more_names_than_it_bears() {
        assertThat(new PayerChoice(Submission.empty(), many(200)).suggested()).hasSize(200);
        assertThat(new PayerChoice(Submission.empty(), many(201)).suggested()).isEmpty();
    }

    private static List<Payer> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new Payer(new PayerId("payer-" + n), "Payer " + n, "X" + n))
                .toList();
    }

    private static PayerChoice choice(Map<String, String> values) {
        return new PayerChoice(new Submission(values, Map.of()), List.of(PINEWATER, PINE_RIDGE));
    }
}
