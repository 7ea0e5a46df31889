package org.milepost.intake.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.intake.NothingToSearchBy;
import org.milepost.platform.Private;
import org.milepost.platform.testing.LabeledSealing;

class ContactIndexTest {
    private final ContactIndex index = new ContactIndex(new LabeledSealing());

    @ParameterizedTest
    @ValueSource(strings = {"601-555-0142", "(601) 555 0142", "+1 601.555.0142", "16015550142", "601-555-0142 ext. 7"})
    void a_number_is_the_same_however_it_is_written(String written) {
        assertThat(phone(written)).isEqualTo(phone("6015550142")).isPresent();
    }

    @Test
    void another_number_is_another() {
        assertThat(phone("601-555-0143")).isNotEqualTo(phone("601-555-0142"));
        assertThat(phone("+44 601 555 0142")).isNotEqualTo(phone("601-555-0142"));
    }

    @Test
    void an_address_is_the_same_in_any_case() {
        assertThat(email(" Ana@Example.org"))
                .isEqualTo(email("ana@example.org"))
                .isPresent();
        assertThat(email("ana@example.com")).isNotEqualTo(email("ana@example.org"));
    }

    @Test
    void what_was_left_empty_has_no_index() {
        assertThat(phone("")).isEmpty();
        assertThat(email("")).isEmpty();
    }

    @Test
    void a_search_is_by_number_by_address_by_phone_or_by_name_and_birth_date() {
        assertThat(by("mp-4f2a-9c7d")).isEqualTo("by number");
        assertThat(by("ana@example.org")).isEqualTo("by e-mail");
        assertThat(by("601-555-0142")).isEqualTo("by phone");
        assertThat(by("Ana Reyes 1980-01-31")).isEqualTo("by name and birth date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ana", "555-01", "Ana Reyes", "1980-01-31", "Ana Reyes 1980-02-31"})
    void half_a_number_a_name_alone_and_a_day_that_is_none_find_nothing(String words) {
        assertThatExceptionOfType(NothingToSearchBy.class).isThrownBy(() -> by(words));
    }

    private String by(String words) {
        return Search.of(Private.of(words), index).by();
    }

    private Optional<String> phone(String written) {
        return index.phone(Private.of(written)).map(HexFormat.of()::formatHex);
    }

    private Optional<String> email(String written) {
        return index.email(Private.of(written)).map(HexFormat.of()::formatHex);
    }
}
