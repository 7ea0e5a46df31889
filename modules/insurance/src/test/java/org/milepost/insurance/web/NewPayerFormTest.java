package org.milepost.insurance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerId;
import org.milepost.platform.Submission;

class NewPayerFormTest {
    @Test
    void a_payer_is_what_was_typed() {
        NewPayerForm form = form("harbor", "Harbor Mutual", "MPDEMO2");

        assertThat(form.missing()).isEmpty();
        assertThat(form.payer())
                .isEqualTo(new Payer(new PayerId("harbor"), "Harbor Mutual", "MPDEMO2", List.of("HM", "Harbor")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h", "Harbor", "7harbor", "harbor mutual", "new", "import"})
    void an_id_has_its_form_and_hides_no_address_of_ours(String id) {
        assertThat(form(id, "Harbor Mutual", "MPDEMO2").missing())
                .containsExactly(Map.entry("id", "console.payers.new.problem.id"));
    }

    @Test
    void all_that_is_missing_is_said_in_the_order_of_the_form() {
        assertThat(form("", "", "").missing().keySet()).containsExactly("id", "name", "connectionId");
    }

    private static NewPayerForm form(String id, String name, String connectionId) {
        return new NewPayerForm(new Submission(
                Map.of("id", id, "name", name, "connectionId", connectionId, "aliases", "Harbor\nHM"), Map.of()));
    }
}
