package org.milepost.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SubmissionTest {
    @Test
    void a_form_comes_back_as_it_was_left_with_what_is_wrong_beside_it() {
        Submission form = new Submission(Map.of("name", "Ana", "agree", "on"), Map.of())
                .with(Map.of("phone", "contact.reach.missing"));

        assertThat(form.value("name")).isEqualTo("Ana");
        assertThat(form.value("phone")).isEmpty();
        assertThat(form.ticked("agree")).isTrue();
        assertThat(form.ticked("danger")).isFalse();
        assertThat(form.problem("phone")).contains("contact.reach.missing");
        assertThat(form.problem("name")).isEmpty();
        assertThat(form.hasProblems()).isTrue();
    }

    @Test
    void a_post_without_a_body_is_an_empty_form() {
        // Such a post ended in a NullPointerException and an incident in place of "please fill this in".
        assertThat(Submission.of(null)).isEqualTo(Submission.empty());
    }

    @Test
    void it_prints_without_what_was_written() {
        Submission form = new Submission(Map.of("name", "Ana Ejemplo"), Map.of("phone", "contact.reach.missing"));

        assertThat(form).hasToString("Submission[1 fields, wrong: [phone]]");
    }
}
