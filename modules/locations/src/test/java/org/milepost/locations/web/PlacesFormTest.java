package org.milepost.locations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.milepost.locations.ExampleCenters.OXFORD;
import static org.milepost.locations.LevelOfCare.RESIDENTIAL;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.platform.Submission;

class PlacesFormTest {

    @Test
    void the_last_counts_stand_in_the_form_and_nothing_where_nobody_counted() {
        Submission form = PlacesForm.of(OXFORD).submission();

        assertThat(form.value("RESIDENTIAL")).isEqualTo("2");
        assertThat(form.value("WITHDRAWAL_MANAGEMENT")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "007, 7", "999, 999"})
    void a_number_is_a_count(String given, int free) {
        PlacesForm form = form(given);

        assertThat(form.problems()).isEmpty();
        assertThat(form.free()).containsExactly(entry(RESIDENTIAL, free));
    }

    @Test
    void an_empty_field_is_no_count() {
        PlacesForm form = form("");

        assertThat(form.problems()).isEmpty();
        assertThat(form.free()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000", "2.5", "two", "٣"})
    void anything_else_is_asked_for_again(String given) {
        PlacesForm form = form(given);

        assertThat(form.problems()).containsExactly(entry("RESIDENTIAL", "console.places.malformed"));
        assertThat(form.withProblems().value("RESIDENTIAL")).isEqualTo(given);
    }

    private static PlacesForm form(String residential) {
        return new PlacesForm(new Submission(Map.of("RESIDENTIAL", residential), Map.of()));
    }
}
