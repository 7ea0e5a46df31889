package org.milepost.intake.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milepost.intake.ConsentText;
import org.milepost.intake.Purpose;
import org.milepost.platform.Language;

class ConsentTextsTest {
    /** The words that people agreed to are never changed: new words are a new version, with a line of its own here. */
    private static final Map<String, String> PUBLISHED = Map.of(
            "CONTACT 2026-11-22 en", "63687d202fa5b7e7c882db6077ec71effbd653e21b9a335e18a7c1c85f6b029a",
            "CONTACT 2026-11-22 es", "7f7c75ff6941526cd4b99dae548779dee89d856acf8443f77f9690267f028fe4",
            "PAYMENT 2026-11-22 en", "5f78e8810c6d1a5c9fba48da11e4b45274f1abce8eca05315b0ce04914cc3945",
            "PAYMENT 2026-11-22 es", "705bbccdd173d826e04ab0ffe229777012421d94943b04c67423557d7a96e691");

    private final ConsentTexts texts = new ConsentTexts();

    @Test
    void published_words_are_never_changed() {
        for (Purpose purpose : Purpose.values()) {
            for (Language language : Language.values()) {
                ConsentText text = texts.current(purpose, language);

                assertThat(PUBLISHED).containsEntry(purpose + " " + text.version() + " " + language.tag(), text.hash());
            }
        }
    }

    @Test
    void the_payment_text_has_every_element_of_42_cfr_2_31() {
        String words = String.join(
                " ", texts.current(Purpose.PAYMENT, Language.ENGLISH).paragraphs());

        assertThat(words)
                .contains(
                        "Who tells:",
                        "my health plans, the companies that manage their behavioral benefits, and the clearinghouse",
                        "What is told:",
                        "What for: payment",
                        "180 days",
                        "take this back at any time",
                        "If I say no",
                        "42 CFR Part 2");
    }

    @Test
    void the_sentence_beside_the_box_is_the_first_one() {
        ConsentText text = texts.current(Purpose.CONTACT, Language.SPANISH);

        assertThat(text.box()).startsWith("Sí, la oficina de admisiones puede llamarme");
        assertThat(text.paragraphs()).hasSize(5).noneMatch(String::isBlank);
    }
}
