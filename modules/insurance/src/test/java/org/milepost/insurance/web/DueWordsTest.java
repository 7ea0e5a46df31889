package org.milepost.insurance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milepost.insurance.ReviewState;
import org.milepost.insurance.Verifications;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;

class DueWordsTest {
    private final DueWords words =
            new DueWords(Texts.of(Verifications.class, Language.ENGLISH), LocalDate.of(2026, 11, 22));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-20 | Nov 20, 2026, 2 days ago | true",
                "2026-11-21 | Nov 21, 2026, yesterday | true",
                "2026-11-22 | Nov 22, 2026, today | false",
                "2026-11-23 | Nov 23, 2026, tomorrow | false",
                "2026-11-24 | Nov 24, 2026, in 2 days | false"
            })
    void a_day_is_told_with_how_far_it_is(LocalDate day, String says, boolean late) {
        assertThat(words.say(ReviewState.TAKEN, day)).isEqualTo("Admission on " + says);
        assertThat(words.isLate(day)).isEqualTo(late);
    }

    @Test
    void once_the_plan_was_asked_its_next_review_is_due() {
        assertThat(words.say(ReviewState.AUTHORIZED, LocalDate.of(2026, 11, 22)))
                .isEqualTo("Next with the plan on Nov 22, 2026, today");
    }
}
