package org.milepost.insurance.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.milepost.insurance.benefits.Answers.findings;
import static org.milepost.insurance.benefits.Answers.plan;
import static org.milepost.insurance.benefits.Answers.substanceUse;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccumulatorTest {
    @Test
    void total_used_and_remaining_are_three_measures_of_one_deductible() {
        CoverageSummary summary = plan(
                "EB*1*IND*30",
                "EB*C*IND*30***23*1500*****Y",
                "EB*C*IND*30***24*600*****Y",
                "EB*C*IND*30***29*900*****Y");

        assertThat(summary.deductibles()).singleElement().satisfies(deductible -> {
            assertThat(deductible.household()).isEqualTo(Household.INDIVIDUAL);
            assertThat(deductible.network()).isEqualTo(NetworkTier.IN);
            assertThat(amounts(deductible.total())).containsExactly("1500");
            assertThat(amounts(deductible.used())).containsExactly("600");
            assertThat(amounts(deductible.remaining())).containsExactly("900");
        });
    }

    @Test
    void what_is_not_told_is_never_reckoned_from_the_others() {
        Accumulator deductible = plan("EB*C*IND*30***23*1500", "EB*C*IND*30***29*900")
                .deductibles()
                .get(0);

        assertThat(deductible.used().how()).isEqualTo(Told.How.NOT_TOLD);
        assertThat(deductible.used().figures()).isEmpty();
    }

    @Test
    void a_year_to_date_amount_alone_is_no_total() {
        Accumulator outOfPocket = plan("EB*G*IND*30***24*600").outOfPocket().get(0);

        assertThat(outOfPocket.total().how()).isEqualTo(Told.How.NOT_TOLD);
        assertThat(outOfPocket.remaining().how()).isEqualTo(Told.How.NOT_TOLD);
        assertThat(amounts(outOfPocket.used())).containsExactly("600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "22", "23", "25", ""})
    void a_year_however_it_is_counted_tells_the_total(String period) {
        assertThat(amounts(plan("EB*C*IND*30***" + period + "*1500")
                        .deductibles()
                        .get(0)
                        .total()))
                .containsExactly("1500");
    }

    @Test
    void individual_and_family_stand_apart_and_so_do_the_tiers() {
        CoverageSummary summary = plan(
                "EB*C*IND*30***23*1500*****Y",
                "EB*C*FAM*30***23*3000*****Y",
                "EB*C*IND*30***23*5000*****N",
                "EB*C*IND*30***23*1500");

        assertThat(summary.deductibles())
                .extracting(Accumulator::household, Accumulator::network)
                .containsExactly(
                        tuple(Household.INDIVIDUAL, NetworkTier.IN),
                        tuple(Household.FAMILY, NetworkTier.IN),
                        tuple(Household.INDIVIDUAL, NetworkTier.OUT),
                        tuple(Household.INDIVIDUAL, NetworkTier.NOT_TOLD));
    }

    @Test
    void a_deductible_is_no_out_of_pocket_maximum() {
        CoverageSummary summary = plan("EB*C*IND*30***23*1500", "EB*G*IND*30***23*6000");

        assertThat(amounts(summary.deductibles().get(0).total())).containsExactly("1500");
        assertThat(amounts(summary.outOfPocket().get(0).total())).containsExactly("6000");
    }

    @Test
    void a_lifetime_is_counted_apart_from_a_year() {
        CoverageSummary summary = plan("EB*G*IND*30***29*900", "EB*G*IND*30***33*50000", "EB*G*IND*30***32*100000");

        assertThat(summary.outOfPocket())
                .extracting(Accumulator::span)
                .containsExactly(Period.Span.YEAR, Period.Span.LIFETIME);
        assertThat(amounts(summary.outOfPocket().get(1).total())).containsExactly("100000");
        assertThat(amounts(summary.outOfPocket().get(1).remaining())).containsExactly("50000");
    }

    @Test
    void an_amount_for_each_admission_stands_by_itself() {
        CoverageSummary summary = plan("EB*C*IND*30***23*1500", "EB*C*IND*30***36*250", "EB*C*IND*30***7*50");

        assertThat(summary.deductibles()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"28", "30", "31"})
    void an_amount_that_is_neither_total_nor_used_nor_remaining_is_taken_for_none_of_them(String period) {
        assertThat(plan("EB*C*IND*30***" + period + "*1500").deductibles()).isEmpty();
    }

    @Test
    void an_unknown_period_is_a_finding_and_no_total() {
        CoverageSummary summary = plan("EB*C*IND*30***99*1500");

        assertThat(summary.deductibles()).isEmpty();
        assertThat(findings(summary)).containsExactly(Finding.Kind.UNKNOWN_CODE);
    }

    @Test
    void nothing_left_is_a_value_and_blank_is_unknown() {
        assertThat(amounts(plan("EB*C*IND*30***29*0").deductibles().get(0).remaining()))
                .containsExactly("0");
        assertThat(plan("EB*C*IND*30***29*").deductibles()).isEmpty();
    }

    @Test
    void one_line_on_many_service_types_tells_one_deductible() {
        assertThat(plan("EB*C*IND*30^1^47^48^98^MH***23*1500").deductibles()).hasSize(1);
        assertThat(plan("EB*C*IND*1^47^48^98***23*1500").deductibles()).hasSize(1);
    }

    @Test
    void substance_use_may_have_a_deductible_of_its_own() {
        CoverageSummary summary = substanceUse("EB*C*IND*30***23*1500", "EB*C*IND*AI***23*500");

        assertThat(summary.deductibles()).extracting(Accumulator::serviceType).containsExactly("30", "AI");
    }

    @Test
    void where_the_plan_as_a_whole_has_none_mental_health_then_medical_care_is_told() {
        assertThat(plan("EB*C*IND*98***23*700", "EB*C*IND*MH***23*300").deductibles())
                .extracting(Accumulator::serviceType)
                .containsExactly("MH");
        assertThat(plan("EB*C*IND*98***23*700").deductibles())
                .extracting(Accumulator::serviceType)
                .containsExactly("98");
    }

    @ParameterizedTest
    @ValueSource(strings = {"35", "AL", "88"})
    void a_deductible_for_teeth_eyes_or_drugs_is_not_the_plan_s(String serviceType) {
        assertThat(plan("EB*C*IND*" + serviceType + "***23*100").deductibles()).isEmpty();
    }

    @Test
    void two_amounts_that_differ_in_their_text_vary_and_both_are_told() {
        Told total = plan("EB*C*IND*30***23*1500", "MSG*TIER 1", "EB*C*IND*30***23*3000", "MSG*TIER 2")
                .deductibles()
                .get(0)
                .total();

        assertThat(total.how()).isEqualTo(Told.How.VARIES);
        assertThat(amounts(total)).containsExactly("1500", "3000");
        assertThat(total.figures().get(1).messages()).containsExactly("TIER 2");
    }

    @ParameterizedTest
    @CsvSource({
        "EB*C*IND*30***25*3000, VARIES",
        "EB*C*IND*30*HM**23*3000, VARIES",
        "EB*C*IND*30**OTHER PLAN*23*3000, VARIES",
        "EB*C*IND*30***23*3000, CONFLICT",
        "EB*C*IND*30***23*1500.00, ONCE",
        "EB*C*IND*30***23*, ONCE",
    })
    void two_amounts_conflict_only_where_nothing_at_all_tells_them_apart(String second, Told.How how) {
        CoverageSummary summary = plan("EB*C*IND*30***23*1500", second);

        assertThat(summary.deductibles().get(0).total().how()).isEqualTo(how);
        assertThat(findings(summary).contains(Finding.Kind.AMOUNTS_CONTRADICT)).isEqualTo(how == Told.How.CONFLICT);
    }

    @Test
    void an_amount_for_another_year_is_not_this_year_s() {
        CoverageSummary summary = plan(
                "EB*C*IND*30***23*1000",
                "DTP*292*RD8*20250101-20251231",
                "EB*C*IND*30***23*1500",
                "DTP*292*RD8*20260101-20261231");

        assertThat(amounts(summary.deductibles().get(0).total())).containsExactly("1500");
        assertThat(findings(summary)).containsExactly(Finding.Kind.OTHER_DATES);
    }

    @ParameterizedTest
    @CsvSource({"1500, 1500", "1500.5, 1500.5", "'$1,500.00', 1500", "'1,500', 1500", ".5, 0.5", "0, 0", "500., 500"})
    void amounts_are_read_however_they_are_written(String written, String amount) {
        assertThat(plan("EB*C*IND*30***23*" + written)
                        .deductibles()
                        .get(0)
                        .total()
                        .figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.amount()).isEqualByComparingTo(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "N/A", "15,00", "1.5.0", ".", "$", "1E3", "١٥"})
    void an_amount_that_cannot_be_read_is_a_finding_not_a_guess(String written) {
        CoverageSummary summary = plan("EB*C*IND*30***23*" + written);

        assertThat(summary.deductibles()).isEmpty();
        assertThat(findings(summary)).containsExactly(Finding.Kind.NUMBER_UNREADABLE);
    }

    /** Each of them took more than two seconds to be taken for a number. */
    @Test
    @Timeout(20)
    void an_amount_with_as_many_digits_as_a_segment_holds_is_none() {
        String[] lines = Collections.nCopies(30, "EB*C*IND*30***23*1" + "0".repeat(60_000))
                .toArray(String[]::new);

        assertThat(plan(lines).deductibles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"99999.99, true", "9999, true", "999, false", "9998, false", "99999.00, true", "100000, false"})
    void an_amount_of_nines_is_told_and_is_a_finding(String amount, boolean found) {
        CoverageSummary summary = plan("EB*C*IND*30***23*" + amount);

        assertThat(summary.deductibles()).hasSize(1);
        assertThat(findings(summary).contains(Finding.Kind.AMOUNT_OF_NINES)).isEqualTo(found);
    }

    @Test
    void every_figure_carries_its_source() {
        Fact figure = plan("EB*1*IND*30", "EB*C*IND*30***23*1500*****Y", "MSG*CALENDAR YEAR")
                .deductibles()
                .get(0)
                .total()
                .figures()
                .get(0);

        assertThat(figure.source().asked()).isEqualTo("30");
        assertThat(figure.source().payer()).isEqualTo("MERIDIAN PPO");
        assertThat(figure.source().receivedAt()).isEqualTo(Answers.AT);
        assertThat(figure.source().transaction()).isEqualTo("0001");
        assertThat(figure.source().segment()).isEqualTo(11);
        assertThat(figure.source().text()).isEqualTo("EB*C*IND*30***23*1500*****Y");
        assertThat(figure.source().attached()).containsExactly("MSG*CALENDAR YEAR");
        assertThat(figure.key().period()).isEqualTo(Period.CALENDAR_YEAR);
    }

    private static List<String> amounts(Told told) {
        return told.figures().stream()
                .map(figure -> String.valueOf(
                        figure.amount() == null ? null : figure.amount().toPlainString()))
                .toList();
    }
}
