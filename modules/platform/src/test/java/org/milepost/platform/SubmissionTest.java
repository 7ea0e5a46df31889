package org.milepost.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
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

    /** A scanner asked for /console/coverage?cause=%00, and PostgreSQL, whose texts hold no such character, ended it in an incident. */
    @Test
    void a_character_that_no_text_of_the_database_holds_is_left_out() {
        MultivaluedHashMap<String, String> sent = new MultivaluedHashMap<>();
        sent.putSingle("cause", "7\u00002\u0000 ");

        assertThat(Submission.of(sent).value("cause")).isEqualTo("72");
    }

    @Test
    void it_prints_without_what_was_written() {
        Submission form = new Submission(Map.of("name", "Ana Ejemplo"), Map.of("phone", "contact.reach.missing"));

        assertThat(form).hasToString("Submission[1 fields, wrong: [phone]]");
    }
}
