package org.milepost.intake.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.intake.PersonSought;
import org.milepost.platform.Private;

class TypedPersonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Reyes 1980-01-31",
                "ana  reyes 1/31/1980",
                "Ana Reyes 01-31-1980",
                "1980-1-31 Reyes Ana",
                "Reyes, Ana 01/31/1980"
            })
    void a_name_and_a_birth_date_are_understood_in_many_ways(String typed) {
        assertThat(meantBy(typed)).anySatisfy(person -> {
            assertThat(person.firstName().reveal()).isEqualToIgnoringCase("Ana");
            assertThat(person.lastName().reveal()).isEqualToIgnoringCase("Reyes");
            assertThat(person.birthDate()).isEqualTo(LocalDate.of(1980, 1, 31));
        });
    }

    @Test
    void with_a_comma_nobody_else_is_meant() {
        assertThat(meantBy("de la Cruz, Ana María 1980-01-31")).singleElement().satisfies(person -> {
            assertThat(person.firstName().reveal()).isEqualTo("Ana María");
            assertThat(person.lastName().reveal()).isEqualTo("de la Cruz");
        });
    }

    @Test
    void where_the_last_name_begins_is_tried_at_every_word() {
        assertThat(meantBy("Ana de la Cruz 1980-01-31"))
                .extracting(person -> person.lastName().reveal())
                .containsExactly("de la Cruz", "Ana", "la Cruz", "Ana de", "Cruz", "Ana de la");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ana Reyes", "1980-01-31", "Ana 1980-01-31", "Ana Reyes 1980-13-01", "601-555-0142"})
    void without_two_words_and_a_day_nobody_is_meant(String typed) {
        assertThat(meantBy(typed)).isEmpty();
    }

    private static List<PersonSought> meantBy(String typed) {
        return TypedPerson.meantBy(Private.of(typed));
    }
}
