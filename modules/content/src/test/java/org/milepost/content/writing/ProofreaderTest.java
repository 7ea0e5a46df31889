package org.milepost.content.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milepost.content.writing.Remark.Kind.PROMISE;
import static org.milepost.content.writing.Remark.Kind.TYPED_PHONE;
import static org.milepost.content.writing.Remark.Kind.UNKNOWN_TOKEN;
import static org.milepost.content.writing.Remark.Kind.WORD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.milepost.platform.Language;

class ProofreaderTest {

    @Test
    void a_label_on_people_is_pointed_out_with_another_word() {
        assertThat(english("Every Addict is welcome."))
                .containsExactly(new Remark(
                        WORD, "Addict", "person with a substance use disorder, or person with an addiction"));
        assertThat(spanish("Ayudamos a toda persona adicta."))
                .containsExactly(new Remark(
                        WORD,
                        "adicta",
                        "persona con un trastorno por consumo de sustancias, o persona con una adicción"));
    }

    @Test
    void words_that_merely_look_alike_pass() {
        assertThat(
                        english(
                                "Addiction is an illness; addictive medicines, clean water, Alcoholics Anonymous, accurate care."))
                .isEmpty();
        assertThat(spanish(
                        "La adicción, los medicamentos adictivos, el agua limpia, Alcohólicos Anónimos y el servicio."))
                .isEmpty();
    }

    @Test
    void abuse_and_clean_are_pointed_out_where_they_speak_of_people() {
        assertThat(kinds(english("Drug abuse. Stay clean."))).containsExactly(WORD, WORD);
        assertThat(kinds(spanish("El abuso de pastillas. Está limpio."))).containsExactly(WORD, WORD);
    }

    @Test
    void a_promise_that_nobody_can_keep_is_pointed_out() {
        assertThat(kinds(english("We guarantee a cure."))).containsExactly(PROMISE, PROMISE);
        assertThat(kinds(spanish("Le garantizamos el mejor tratamiento."))).containsExactly(PROMISE, PROMISE);
    }

    @Test
    void a_typed_telephone_number_stops_the_text() {
        for (String number : List.of(
                "601-555-0142", "(601) 555-0142", "601.555.0142", "+1 601 555 0142", "1-601-555-0142", "6015550142")) {
            assertThat(english("Call " + number + " now."))
                    .as(number)
                    .containsExactly(new Remark(TYPED_PHONE, number, "{{center.phone}}"));
        }
        assertThat(TYPED_PHONE.stopsPublishing()).isTrue();
    }

    @Test
    void numbers_that_are_the_same_everywhere_and_numbers_that_are_no_telephones_pass() {
        assertThat(
                        english(
                                "Call 911 or 988, or SAMHSA at 1-800-662-4357. 254 counties, since March 2020, 900 miles, 38655-1234."))
                .isEmpty();
    }

    @Test
    void a_token_that_nothing_fills_in_stops_the_text() {
        assertThat(english("Fax {{center.fax}}, call {{center.phone}}."))
                .containsExactly(new Remark(UNKNOWN_TOKEN, "{{center.fax}}", ""));
        assertThat(UNKNOWN_TOKEN.stopsPublishing()).isTrue();
        assertThat(WORD.stopsPublishing()).isFalse();
        assertThat(PROMISE.stopsPublishing()).isFalse();
    }

    @Test
    void the_same_word_is_noted_once() {
        assertThat(english("An addict and an addict.")).hasSize(1);
    }

    private static List<Remark> english(String text) {
        return Proofreader.read(text, Language.ENGLISH);
    }

    private static List<Remark> spanish(String text) {
        return Proofreader.read(text, Language.SPANISH);
    }

    private static List<Remark.Kind> kinds(List<Remark> remarks) {
        return remarks.stream().map(Remark::kind).toList();
    }
}
