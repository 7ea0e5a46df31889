package org.milepost.insurance.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.milepost.insurance.benefits.Answers.DATE;
import static org.milepost.insurance.benefits.Answers.findings;
import static org.milepost.insurance.benefits.Answers.plan;
import static org.milepost.insurance.benefits.Answers.substanceUse;
import static org.milepost.insurance.benefits.Answers.to;
import static org.milepost.locations.LevelOfCare.INTENSIVE_OUTPATIENT;
import static org.milepost.locations.LevelOfCare.MEDICATION;
import static org.milepost.locations.LevelOfCare.OUTPATIENT;
import static org.milepost.locations.LevelOfCare.PARTIAL_HOSPITALIZATION;
import static org.milepost.locations.LevelOfCare.RESIDENTIAL;
import static org.milepost.locations.LevelOfCare.WITHDRAWAL_MANAGEMENT;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.insurance.benefits.Coverage.Word;
import org.milepost.locations.LevelOfCare;

class LevelOfCareTest {
    @Test
    void silence_about_substance_use_is_not_told_never_not_covered() {
        CoverageSummary summary = plan("EB*1*IND*30^1^33^35^47^86^88^98^AL^MH^UC");

        assertThat(summary.levels()).hasSize(6).allSatisfy(level -> {
            assertThat(level.inNetwork().word()).isEqualTo(Word.NOT_TOLD);
            assertThat(level.outOfNetwork().word()).isEqualTo(Word.NOT_TOLD);
        });
    }

    @Test
    void a_bare_line_on_substance_use_serves_every_level_and_tells_none_apart() {
        CoverageSummary summary = substanceUse("EB*1*IND*AI");

        assertThat(covered(summary)).containsExactlyInAnyOrder(LevelOfCare.values());
        assertThat(summary.levels())
                .allSatisfy(level -> assertThat(level.inNetwork().toldApart()).isFalse());
    }

    @Test
    void a_bare_line_on_facility_inpatient_serves_detox_and_residential() {
        assertThat(covered(substanceUse("EB*1*IND*CI"))).containsExactlyInAnyOrder(WITHDRAWAL_MANAGEMENT, RESIDENTIAL);
        assertThat(substanceUse("EB*1*IND*CI").of(RESIDENTIAL).inNetwork().toldApart())
                .isFalse();
    }

    @Test
    void a_bare_line_on_facility_outpatient_serves_the_three_outpatient_levels() {
        assertThat(covered(substanceUse("EB*1*IND*CJ")))
                .containsExactlyInAnyOrder(PARTIAL_HOSPITALIZATION, INTENSIVE_OUTPATIENT, OUTPATIENT);
    }

    @ParameterizedTest
    @CsvSource({
        "AI, 55, WITHDRAWAL_MANAGEMENT RESIDENTIAL",
        "AI, 21, WITHDRAWAL_MANAGEMENT",
        "AI, 51, WITHDRAWAL_MANAGEMENT",
        "AI, 52, PARTIAL_HOSPITALIZATION",
        "AI, 57, PARTIAL_HOSPITALIZATION INTENSIVE_OUTPATIENT OUTPATIENT MEDICATION",
        "AI, 22, INTENSIVE_OUTPATIENT OUTPATIENT",
        "AI, 11, INTENSIVE_OUTPATIENT OUTPATIENT MEDICATION",
        "AI, 58, MEDICATION",
        "AI, 12, ''",
        "CI, 55, WITHDRAWAL_MANAGEMENT RESIDENTIAL",
        "CI, 57, ''",
        "CJ, 57, PARTIAL_HOSPITALIZATION INTENSIVE_OUTPATIENT OUTPATIENT",
        "CJ, 58, ''",
        "CJ, 55, ''",
    })
    void a_line_tied_to_a_place_serves_the_levels_of_that_place_only(String serviceType, String place, String levels) {
        CoverageSummary summary = substanceUse("EB*1*IND*" + serviceType, "III*ZZ*" + place);

        assertThat(covered(summary))
                .isEqualTo(Arrays.stream(levels.split(" ", -1))
                        .filter(level -> !level.isEmpty())
                        .map(LevelOfCare::valueOf)
                        .collect(Collectors.toSet()));
    }

    @Test
    void one_answer_may_tell_inpatient_from_outpatient_by_place() {
        CoverageSummary summary = substanceUse("EB*I*IND*AI", "III*ZZ*55", "EB*1*IND*AI", "III*ZZ*57");

        assertThat(summary.of(RESIDENTIAL).inNetwork().word()).isEqualTo(Word.NOT_COVERED);
        assertThat(summary.of(OUTPATIENT).inNetwork().word()).isEqualTo(Word.COVERED);
    }

    @Test
    void a_place_tells_a_level_apart_and_a_bare_line_does_not() {
        assertThat(substanceUse("EB*1*IND*AI", "III*ZZ*55")
                        .of(RESIDENTIAL)
                        .inNetwork()
                        .toldApart())
                .isTrue();
        assertThat(substanceUse("EB*1*IND*CI").of(RESIDENTIAL).inNetwork().toldApart())
                .isFalse();
    }

    @Test
    void every_place_of_a_level_tells_what_it_costs() {
        CoverageSummary summary = substanceUse(
                "EB*B*IND*AI***36*200*****Y",
                "III*ZZ*21",
                "EB*B*IND*AI***36*500*****Y",
                "III*ZZ*55",
                "EB*B*IND*AI***27*25*****Y",
                "III*ZZ*57",
                "EB*B*IND*AI***34*15*****Y",
                "III*ZZ*58");

        assertThat(amounts(summary, WITHDRAWAL_MANAGEMENT)).containsExactly("200", "500");
        assertThat(amounts(summary, RESIDENTIAL)).containsExactly("500");
        assertThat(amounts(summary, PARTIAL_HOSPITALIZATION)).containsExactly("25");
        assertThat(amounts(summary, MEDICATION)).containsExactly("25", "15");
    }

    @Test
    void a_level_is_decided_by_a_place_that_it_shares() {
        CoverageSummary summary = substanceUse("EB*1*IND*AI", "III*ZZ*55");

        assertThat(summary.of(WITHDRAWAL_MANAGEMENT).inNetwork().word()).isEqualTo(Word.COVERED);
    }

    @Test
    void lines_of_both_service_types_are_told_where_they_say_the_same() {
        CoverageSummary summary = substanceUse("EB*1*IND*AI", "EB*1*IND*CI");

        assertThat(summary.of(RESIDENTIAL).inNetwork().lines())
                .extracting(line -> line.source().text())
                .containsExactly("EB*1*IND*AI", "EB*1*IND*CI");
    }

    @Test
    void a_blank_tier_beside_a_named_one_is_no_reason() {
        CoverageSummary summary = substanceUse("EB*1*IND*AI", "EB*1*IND*AI*********Y");

        assertThat(summary.of(RESIDENTIAL).inNetwork().lines())
                .extracting(line -> line.source().text())
                .containsExactly("EB*1*IND*AI*********Y");
        assertThat(summary.of(RESIDENTIAL).outOfNetwork().lines())
                .extracting(line -> line.source().text())
                .containsExactly("EB*1*IND*AI");
    }

    @Test
    void what_the_patient_pays_on_a_tier_is_the_line_that_names_it_else_the_one_that_names_none() {
        LevelCoverage residential = substanceUse(
                        "EB*A*IND*CI*****.3",
                        "EB*A*IND*CI*****.2****Y",
                        "EB*C*IND*CI***23*500",
                        "EB*G*IND*CI***23*4000")
                .of(RESIDENTIAL);

        assertThat(residential.inNetwork().share())
                .extracting(line -> line.source().text())
                .containsExactly("EB*A*IND*CI*****.2****Y", "EB*C*IND*CI***23*500");
        assertThat(residential.outOfNetwork().share())
                .extracting(line -> line.source().text())
                .containsExactly("EB*A*IND*CI*****.3", "EB*C*IND*CI***23*500");
    }

    @Test
    void a_line_may_name_several_places() {
        assertThat(covered(substanceUse("EB*1*IND*AI", "III*ZZ*21", "III*ZZ*58")))
                .containsExactlyInAnyOrder(WITHDRAWAL_MANAGEMENT, MEDICATION);
    }

    @Test
    void a_diagnosis_is_no_place() {
        assertThat(covered(substanceUse("EB*1*IND*CI", "III*BK*F1320"))).contains(RESIDENTIAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "MH", "A4", "CG", "AJ", "AK", "88", "98", ""})
    void no_other_service_type_decides_a_level(String serviceType) {
        CoverageSummary summary = plan("EB*1*IND*30", "EB*I*IND*" + serviceType, "EB*1*IND*" + serviceType);

        assertThat(summary.levels())
                .allSatisfy(level -> assertThat(level.inNetwork().word()).isEqualTo(Word.NOT_TOLD));
    }

    @ParameterizedTest
    @CsvSource({
        "1, COVERED", "2, COVERED", "3, COVERED", "4, COVERED", "5, NOT_TOLD", "6, NOT_TOLD", "7, NOT_TOLD",
        "8, NOT_TOLD", "I, NOT_COVERED", "E, NOT_TOLD", "V, NOT_TOLD", "F, NOT_TOLD", "N, NOT_TOLD", "O, NOT_TOLD",
        "D, NOT_TOLD", "U, NOT_TOLD", "X9, NOT_TOLD"
    })
    void only_active_says_covered_and_only_non_covered_says_not(String eb01, Word word) {
        assertThat(substanceUse("EB*" + eb01 + "*IND*AI")
                        .of(RESIDENTIAL)
                        .inNetwork()
                        .word())
                .isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "V", "E"})
    void an_unclear_line_on_substance_use_is_a_finding(String eb01) {
        assertThat(findings(substanceUse("EB*" + eb01 + "*IND*AI")))
                .containsExactly(Finding.Kind.SUBSTANCE_USE_UNCLEAR);
    }

    @Test
    void an_inactive_plan_covers_no_level_and_its_line_says_why() {
        CoverageSummary summary = plan("EB*6*IND*30");

        assertThat(summary.levels()).allSatisfy(level -> {
            assertThat(level.inNetwork().word()).isEqualTo(Word.NOT_COVERED);
            assertThat(level.inNetwork().lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line.source().text()).isEqualTo("EB*6*IND*30"));
        });
    }

    @Test
    void another_plan_that_is_active_leaves_the_levels_to_the_lines() {
        assertThat(plan("EB*6*IND*30*PR*OLD", "EB*1*IND*30*HM*NEW", "EB*1*IND*AI")
                        .of(RESIDENTIAL)
                        .inNetwork()
                        .word())
                .isEqualTo(Word.COVERED);
    }

    @Test
    void a_line_of_an_inactive_plan_does_not_serve_beside_an_active_one() {
        CoverageSummary summary = plan("EB*6*IND*30*PR*OLD", "EB*1*IND*30*HM*NEW", "EB*1*IND*AI*PR*OLD");

        assertThat(summary.of(RESIDENTIAL).inNetwork().word()).isEqualTo(Word.NOT_TOLD);
    }

    @Test
    void an_active_line_of_an_inactive_plan_is_a_finding() {
        CoverageSummary summary = plan("EB*6*IND*30", "EB*1*IND*AI");

        assertThat(summary.of(RESIDENTIAL).inNetwork().word()).isEqualTo(Word.NOT_COVERED);
        assertThat(findings(summary)).containsExactly(Finding.Kind.ACTIVE_LINE_OF_INACTIVE_PLAN);
    }

    @ParameterizedTest
    @CsvSource({
        "Y, COVERED, NOT_TOLD",
        "N, NOT_TOLD, COVERED",
        "W, COVERED, COVERED",
        "U, NOT_TOLD, NOT_TOLD",
        "'', COVERED, COVERED"
    })
    void the_tier_says_where_a_line_serves(String eb12, Word in, Word out) {
        LevelCoverage residential = substanceUse("EB*1*IND*AI*********" + eb12).of(RESIDENTIAL);

        assertThat(residential.inNetwork().word()).isEqualTo(in);
        assertThat(residential.outOfNetwork().word()).isEqualTo(out);
    }

    @Test
    void covered_in_network_and_excluded_out_of_it_is_legal() {
        CoverageSummary summary = substanceUse("EB*1*IND*AI*********Y", "EB*I*IND*AI*********N");

        assertThat(summary.of(RESIDENTIAL).inNetwork().word()).isEqualTo(Word.COVERED);
        assertThat(summary.of(RESIDENTIAL).outOfNetwork().word()).isEqualTo(Word.NOT_COVERED);
        assertThat(findings(summary)).isEmpty();
    }

    @Test
    void a_line_that_names_a_tier_beats_one_that_names_none() {
        CoverageSummary summary = substanceUse("EB*1*IND*AI", "EB*I*IND*AI*********N");

        assertThat(summary.of(RESIDENTIAL).inNetwork().word()).isEqualTo(Word.COVERED);
        assertThat(summary.of(RESIDENTIAL).outOfNetwork().word()).isEqualTo(Word.NOT_COVERED);
    }

    @Test
    void a_closer_service_type_beats_a_broader_one() {
        CoverageSummary summary = substanceUse("EB*1*IND*AI", "EB*I*IND*CI");

        assertThat(summary.of(RESIDENTIAL).inNetwork().word()).isEqualTo(Word.NOT_COVERED);
        assertThat(summary.of(OUTPATIENT).inNetwork().word()).isEqualTo(Word.COVERED);
    }

    @Test
    void a_line_tied_to_the_place_beats_a_bare_one() {
        CoverageSummary summary = substanceUse("EB*1*IND*AI", "EB*I*IND*AI", "III*ZZ*55");

        assertThat(summary.of(RESIDENTIAL).inNetwork().word()).isEqualTo(Word.NOT_COVERED);
        assertThat(summary.of(OUTPATIENT).inNetwork().word()).isEqualTo(Word.COVERED);
    }

    @Test
    void where_a_closer_service_type_and_a_closer_tier_disagree_the_exclusion_bites() {
        assertThat(substanceUse("EB*1*IND*CI", "EB*I*IND*AI*********N")
                        .of(RESIDENTIAL)
                        .outOfNetwork()
                        .word())
                .isEqualTo(Word.NOT_COVERED);
        assertThat(substanceUse("EB*I*IND*CI", "EB*1*IND*AI*********Y")
                        .of(RESIDENTIAL)
                        .inNetwork()
                        .word())
                .isEqualTo(Word.NOT_COVERED);
    }

    @Test
    void one_thing_told_covered_and_not_is_a_conflict() {
        CoverageSummary summary = substanceUse("EB*1*IND*AI", "EB*I*IND*AI");

        assertThat(summary.of(RESIDENTIAL).inNetwork().word()).isEqualTo(Word.CONFLICT);
        assertThat(summary.of(RESIDENTIAL).inNetwork().lines()).hasSize(2);
        assertThat(findings(summary)).contains(Finding.Kind.COVERAGE_CONTRADICTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EB*I*FAM*AI", "EB*I*IND*AI*HM", "EB*I*IND*AI**OTHER PLAN"})
    void two_things_that_something_tells_apart_are_no_conflict(String excluded) {
        CoverageSummary summary = substanceUse("EB*1*IND*AI", excluded);

        assertThat(summary.of(RESIDENTIAL).inNetwork().word()).isEqualTo(Word.COVERED);
        assertThat(findings(summary)).contains(Finding.Kind.PARTLY_EXCLUDED);
    }

    @Test
    void a_line_on_a_single_procedure_decides_no_level() {
        assertThat(substanceUse("EB*I*IND*AI**********HC:90853")
                        .of(OUTPATIENT)
                        .inNetwork()
                        .word())
                .isEqualTo(Word.NOT_TOLD);
    }

    @Test
    void a_line_for_other_dates_does_not_serve() {
        CoverageSummary summary = substanceUse("EB*1*IND*AI", "DTP*348*D8*20261123");

        assertThat(summary.of(RESIDENTIAL).inNetwork().word()).isEqualTo(Word.NOT_TOLD);
        assertThat(findings(summary)).contains(Finding.Kind.OTHER_DATES);
        assertThat(substanceUse("EB*1*IND*AI", "DTP*348*D8*20261122")
                        .of(RESIDENTIAL)
                        .inNetwork()
                        .word())
                .isEqualTo(Word.COVERED);
    }

    @ParameterizedTest
    @CsvSource({"Y, REQUIRED", "N, NOT_REQUIRED", "U, NOT_TOLD", "'', NOT_TOLD"})
    void authorization_is_told_by_eb11(String eb11, Authorization authorization) {
        assertThat(substanceUse("EB*1*IND*AI********" + eb11)
                        .of(RESIDENTIAL)
                        .inNetwork()
                        .authorization())
                .isEqualTo(authorization);
    }

    @Test
    void authorization_may_stand_on_a_line_about_costs() {
        assertThat(substanceUse("EB*1*IND*AI", "EB*A*IND*AI***27**.2***Y*Y")
                        .of(RESIDENTIAL)
                        .inNetwork()
                        .authorization())
                .isEqualTo(Authorization.REQUIRED);
        assertThat(substanceUse("EB*1*IND*AI", "EB*A*IND*AI***27**.2***Y*Y")
                        .of(RESIDENTIAL)
                        .outOfNetwork()
                        .authorization())
                .isEqualTo(Authorization.NOT_TOLD);
    }

    @Test
    void authorization_of_a_closer_service_type_beats_a_broader_one() {
        CoverageSummary summary = substanceUse("EB*1*IND*AI********N", "EB*1*IND*CI********Y");

        assertThat(summary.of(RESIDENTIAL).inNetwork().authorization()).isEqualTo(Authorization.REQUIRED);
        assertThat(summary.of(OUTPATIENT).inNetwork().authorization()).isEqualTo(Authorization.NOT_REQUIRED);
    }

    @Test
    void told_required_and_not_it_is_required() {
        assertThat(substanceUse("EB*1*IND*AI********N", "EB*B*IND*AI***27*30****Y")
                        .of(OUTPATIENT)
                        .inNetwork()
                        .authorization())
                .isEqualTo(Authorization.REQUIRED);
    }

    @Test
    void what_the_patient_pays_is_told_with_its_tier() {
        LevelCoverage outpatient = substanceUse("EB*1*IND*AI", "EB*B*IND*AI***27*30*****Y", "EB*A*IND*AI***27**.4****N")
                .of(OUTPATIENT);

        assertThat(outpatient.costsLent()).isFalse();
        assertThat(outpatient.costs())
                .extracting(Fact::information, Fact::network)
                .containsExactly(
                        tuple(Information.COPAY, NetworkTier.IN), tuple(Information.COINSURANCE, NetworkTier.OUT));
        assertThat(outpatient.costs().get(0).amount()).isEqualByComparingTo("30");
        assertThat(outpatient.costs().get(1).share()).isEqualByComparingTo("0.4");
    }

    @Test
    void nothing_to_pay_is_a_value_and_blank_is_unknown() {
        assertThat(substanceUse("EB*B*IND*AI***27*0").of(OUTPATIENT).costs())
                .singleElement()
                .satisfies(cost -> assertThat(cost.amount()).isEqualByComparingTo(BigDecimal.ZERO));
        assertThat(substanceUse("EB*B*IND*AI***27*").of(OUTPATIENT).costs()).isEmpty();
    }

    @Test
    void a_share_of_1_is_all_of_it_and_more_is_flagged_not_guessed() {
        assertThat(substanceUse("EB*A*IND*AI***27**1").of(OUTPATIENT).costs())
                .singleElement()
                .satisfies(cost -> assertThat(cost.share()).isEqualByComparingTo("1"));

        CoverageSummary above = substanceUse("EB*A*IND*AI***27**20");

        assertThat(above.of(OUTPATIENT).costs()).isEmpty();
        assertThat(findings(above)).contains(Finding.Kind.SHARE_ABOVE_ONE);
        assertThat(above.facts())
                .anySatisfy(fact -> assertThat(fact.source().text()).isEqualTo("EB*A*IND*AI***27**20"));
    }

    @Test
    void costs_without_own_lines_are_lent_from_mental_health_and_said_to_be() {
        LevelCoverage outpatient = substanceUse("EB*1*IND*AI", "EB*B*IND*MH***27*40", "EB*B*IND*30***27*25")
                .of(OUTPATIENT);

        assertThat(outpatient.costsLent()).isTrue();
        assertThat(outpatient.costs()).singleElement().satisfies(cost -> {
            assertThat(cost.serviceType()).isEqualTo("MH");
            assertThat(cost.amount()).isEqualByComparingTo("40");
        });
    }

    @Test
    void costs_are_lent_from_the_plan_where_mental_health_is_silent_too() {
        LevelCoverage outpatient =
                substanceUse("EB*1*IND*AI", "EB*B*IND*30***27*25").of(OUTPATIENT);

        assertThat(outpatient.costsLent()).isTrue();
        assertThat(outpatient.costs()).extracting(Fact::serviceType).containsExactly("30");
    }

    @Test
    void own_costs_borrow_nothing() {
        LevelCoverage outpatient =
                substanceUse("EB*B*IND*AI***27*30", "EB*B*IND*MH***27*40").of(OUTPATIENT);

        assertThat(outpatient.costsLent()).isFalse();
        assertThat(outpatient.costs()).extracting(Fact::serviceType).containsExactly("AI");
    }

    @Test
    void active_without_cost_share_is_normal() {
        CoverageSummary summary = substanceUse("EB*1*IND*AI");

        assertThat(summary.of(OUTPATIENT).inNetwork().word()).isEqualTo(Word.COVERED);
        assertThat(summary.of(OUTPATIENT).costs()).isEmpty();
        assertThat(findings(summary)).isEmpty();
    }

    @Test
    void costs_alone_do_not_say_covered() {
        CoverageSummary summary = substanceUse("EB*A*IND*CI***27**.2");

        assertThat(summary.of(RESIDENTIAL).inNetwork().word()).isEqualTo(Word.NOT_TOLD);
        assertThat(findings(summary)).containsExactly(Finding.Kind.COST_WITHOUT_COVERAGE);
    }

    @Test
    void limits_are_told_from_eb09_and_hsd() {
        assertThat(substanceUse("EB*F*IND*CI***23***DY*30").of(RESIDENTIAL).limits())
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.quantity()).isEqualByComparingTo("30");
                    assertThat(limit.key().quantityKind()).isEqualTo("DY");
                });
        assertThat(substanceUse("EB*1*IND*CJ", "HSD*VS*20***23").of(OUTPATIENT).limits())
                .singleElement()
                .satisfies(limit -> assertThat(limit.key().limits()).containsExactly("HSD*VS*20***23"));
        assertThat(substanceUse("EB*F*IND*CI***23***DY*30").of(OUTPATIENT).limits())
                .isEmpty();
    }

    @Test
    void the_drug_benefit_stands_apart() {
        CoverageSummary summary = plan("EB*1*IND*30", "EB*1*IND*88");

        assertThat(summary.pharmacy().word()).isEqualTo(Word.COVERED);
        assertThat(summary.of(MEDICATION).inNetwork().word()).isEqualTo(Word.NOT_TOLD);
        assertThat(plan("EB*1*IND*30").pharmacy().word()).isEqualTo(Word.NOT_TOLD);
    }

    @Test
    void an_explicit_answer_beats_the_copy_in_another_s_baseline() {
        CoverageSummary summary =
                CoverageSummary.of(List.of(to("30", "EB*1*IND*30", "EB*I*IND*AI"), to("AI", "EB*1*IND*AI")), DATE);

        assertThat(summary.of(RESIDENTIAL).inNetwork().word()).isEqualTo(Word.COVERED);
        assertThat(findings(summary)).isEmpty();
    }

    @Test
    void an_amount_in_an_explicit_answer_beats_the_copy_of_the_same_measure_only() {
        CoverageSummary summary = CoverageSummary.of(
                List.of(
                        to("30", "EB*1*IND*30", "EB*B*IND*AI***27*50*****Y", "EB*A*IND*AI***27**.5****N"),
                        to("AI", "EB*1*IND*AI", "EB*B*IND*AI***27*30*****Y")),
                DATE);

        List<Fact> costs = summary.of(OUTPATIENT).costs();

        assertThat(costs).hasSize(2);
        assertThat(costs.get(0).amount()).isEqualByComparingTo("30");
        assertThat(costs.get(1).share()).isEqualByComparingTo("0.5");
    }

    @Test
    void equal_facts_from_several_answers_count_once() {
        CoverageSummary summary = CoverageSummary.of(
                List.of(
                        to("30", "EB*1*IND*30", "EB*C*IND*30***23*500*****Y"),
                        to("AI", "EB*1*IND*AI", "EB*C*IND*30***23*500*****Y"),
                        to("CI", "EB*1*IND*AI")),
                DATE);

        assertThat(summary.facts())
                .extracting(fact -> fact.source().text())
                .containsExactly("EB*1*IND*30", "EB*C*IND*30***23*500*****Y", "EB*1*IND*AI");
    }

    @Test
    void an_answer_in_the_shape_of_one_for_the_plan_means_not_supported() {
        CoverageSummary summary = CoverageSummary.of(
                List.of(to("30", "EB*1*IND*30"), to("AI", "EB*1*IND*30^1^33^35^47^86^88^98^AL^MH^UC")), DATE);

        assertThat(summary.questions())
                .extracting(CoverageSummary.Question::outcome)
                .containsExactly(CoverageSummary.Outcome.ANSWERED, CoverageSummary.Outcome.NOT_SUPPORTED);
        assertThat(summary.of(RESIDENTIAL).inNetwork().word()).isEqualTo(Word.NOT_TOLD);
        assertThat(findings(summary)).containsExactly(Finding.Kind.SERVICE_TYPE_NOT_SUPPORTED);
    }

    @Test
    void an_answer_to_facility_inpatient_by_substance_use_is_an_answer() {
        CoverageSummary summary = CoverageSummary.of(List.of(to("30", "EB*1*IND*30"), to("CI", "EB*1*IND*AI")), DATE);

        assertThat(summary.questions().get(1).outcome()).isEqualTo(CoverageSummary.Outcome.ANSWERED);
    }

    @Test
    void every_level_is_there_in_its_order() {
        assertThat(plan("EB*1*IND*30").levels())
                .extracting(LevelCoverage::level)
                .containsExactly(
                        WITHDRAWAL_MANAGEMENT,
                        RESIDENTIAL,
                        PARTIAL_HOSPITALIZATION,
                        INTENSIVE_OUTPATIENT,
                        OUTPATIENT,
                        MEDICATION);
    }

    private static List<String> amounts(CoverageSummary summary, LevelOfCare level) {
        return summary.of(level).costs().stream()
                .map(cost -> String.valueOf(
                        cost.amount() == null ? null : cost.amount().toPlainString()))
                .toList();
    }

    private static Set<LevelOfCare> covered(CoverageSummary summary) {
        return Stream.of(LevelOfCare.values())
                .filter(level -> summary.of(level).inNetwork().word() == Word.COVERED)
                .collect(Collectors.toSet());
    }
}
