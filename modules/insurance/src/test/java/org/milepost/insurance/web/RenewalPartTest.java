package org.milepost.insurance.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.insurance.Renewals;

class RenewalPartTest {
    @Test
    void a_person_chooses_one_of_three_reasons() {
        assertThat(RenewalPart.reason("BEFORE_ADMISSION")).contains(Renewals.Reason.BEFORE_ADMISSION);
        assertThat(RenewalPart.reason("PLAN_CHANGED")).contains(Renewals.Reason.PLAN_CHANGED);
        assertThat(RenewalPart.reason("PERSON_ASKED")).contains(Renewals.Reason.PERSON_ASKED);
    }

    /** Whatever was sent as the reason stood in the record as the person's wish, and had the plan asked. */
    @ParameterizedTest
    @ValueSource(strings = {"", "BECAUSE", "MONTHLY", "person_asked"})
    void what_is_none_of_them_is_no_reason(String sent) {
        assertThat(RenewalPart.reason(sent)).isEmpty();
    }
}
