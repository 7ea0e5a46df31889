package org.milepost.insurance.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.milepost.insurance.benefits.Answers.DATE;
import static org.milepost.insurance.benefits.Answers.findings;
import static org.milepost.insurance.benefits.Answers.plan;
import static org.milepost.insurance.benefits.Answers.to;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.locations.LevelOfCare;

class StatusTest {
    @ParameterizedTest
    @CsvSource({
        "1, ACTIVE",
        "2, ACTIVE",
        "3, ACTIVE",
        "4, ACTIVE",
        "5, PENDING",
        "6, INACTIVE",
        "7, INACTIVE",
        "8, INACTIVE",
        "V, UNKNOWN"
    })
    void the_plan_s_line_tells_the_status(String eb01, Status status) {
        assertThat(plan("EB*" + eb01 + "*IND*30").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "8"})
    void inactive_while_something_is_pending_is_a_finding(String eb01) {
        assertThat(findings(plan("EB*" + eb01 + "*IND*30"))).containsExactly(Finding.Kind.INACTIVE_WHILE_PENDING);
        assertThat(findings(plan("EB*6*IND*30"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "47", "48", "98", "MH", "AI"})
    void without_the_plan_s_line_a_broad_service_type_tells_it(String serviceType) {
        assertThat(plan("EB*1*IND*" + serviceType).status()).isEqualTo(Status.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"35", "AL", "33", "86", "88", "UC", "CI", "50"})
    void no_other_service_type_alone_tells_it(String serviceType) {
        assertThat(plan("EB*1*IND*" + serviceType).status()).isEqualTo(Status.UNKNOWN);
        assertThat(plan("EB*6*IND*" + serviceType).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void the_plan_s_line_goes_before_every_other() {
        assertThat(plan("EB*1*IND*98", "EB*6*IND*30").status()).isEqualTo(Status.INACTIVE);
        assertThat(plan("EB*6*IND*98", "EB*1*IND*30").status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void a_line_without_a_service_type_speaks_of_the_plan() {
        assertThat(plan("EB*1*IND**HM*MERIDIAN GOLD").status()).isEqualTo(Status.ACTIVE);
        assertThat(plan("EB*6").status()).isEqualTo(Status.INACTIVE);
    }

    @Test
    void inactive_on_substance_use_alone_makes_no_plan_inactive() {
        CoverageSummary summary = plan("EB*6*IND*AI");

        assertThat(summary.status()).isEqualTo(Status.UNKNOWN);
        assertThat(summary.of(LevelOfCare.RESIDENTIAL).inNetwork().word()).isEqualTo(Coverage.Word.NOT_TOLD);
        assertThat(findings(summary)).contains(Finding.Kind.SUBSTANCE_USE_UNCLEAR);
    }

    @Test
    void nothing_said_is_unknown_not_inactive() {
        assertThat(plan().status()).isEqualTo(Status.UNKNOWN);
        assertThat(plan("EB*C*IND*30***23*500").status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void a_rejection_without_a_benefit_is_a_rejection() {
        assertThat(plan("AAA*N**75*C").status()).isEqualTo(Status.REJECTED);
        assertThat(plan("AAA*N**75*C", "EB*V").status()).isEqualTo(Status.REJECTED);
    }

    @Test
    void a_rejection_beside_benefits_leaves_the_status_to_them() {
        assertThat(plan("EB*1*IND*30", "EB*1*IND*AI", "AAA*N**70*C").status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void of_several_plans_one_that_is_active_is_enough_and_each_has_its_own_status() {
        CoverageSummary summary = plan("EB*6*IND*30*PR*OLD PPO", "EB*1*IND*30*HM*NEW HMO");

        assertThat(summary.status()).isEqualTo(Status.ACTIVE);
        assertThat(summary.plans()).extracting(Plan::name).containsExactly("OLD PPO", "NEW HMO");
        assertThat(summary.plans()).extracting(Plan::status).containsExactly(Status.INACTIVE, Status.ACTIVE);
        assertThat(findings(summary)).isEmpty();
    }

    @Test
    void plans_without_a_name_are_told_apart_by_their_insurance_type() {
        assertThat(plan("EB*1**30*MA", "EB*6**30*MB").plans())
                .extracting(Plan::insuranceType, Plan::status)
                .containsExactly(tuple("MA", Status.ACTIVE), tuple("MB", Status.INACTIVE));
    }

    @Test
    void a_line_that_names_no_plan_belongs_to_the_only_one_that_fits() {
        assertThat(plan("EB*1*IND*30*PR*MERIDIAN GOLD", "EB*1*FAM*30").plans()).hasSize(1);
        assertThat(plan("EB*1*IND*30*PR*MERIDIAN GOLD", "EB*1*IND*30*PR").plans())
                .hasSize(1);
        assertThat(plan("EB*1*IND*30*PR*MERIDIAN GOLD", "EB*1*IND*30*HM").plans())
                .hasSize(2);
    }

    @Test
    void writing_makes_no_second_plan() {
        assertThat(plan("EB*1*IND*30*PR*Meridian  Gold", "EB*1*FAM*30*PR*MERIDIAN GOLD")
                        .plans())
                .hasSize(1);
    }

    @Test
    void one_plan_told_active_and_inactive_is_a_finding() {
        assertThat(findings(plan("EB*1*IND*30", "EB*6*IND*30"))).containsExactly(Finding.Kind.STATUS_CONTRADICTED);
        assertThat(findings(plan("EB*1*IND*30", "EB*6*FAM*30"))).isEmpty();
    }

    @Test
    void a_plan_is_active_from_its_first_to_its_last_day() {
        assertThat(plan("EB*1*IND*30", "DTP*291*RD8*20261122-20261231").status())
                .isEqualTo(Status.ACTIVE);
        assertThat(plan("EB*1*IND*30", "DTP*291*RD8*20260101-20261122").status())
                .isEqualTo(Status.ACTIVE);
        assertThat(plan("EB*1*IND*30", "DTP*291*RD8*20261123-20261231").status())
                .isEqualTo(Status.UNKNOWN);
        assertThat(plan("EB*1*IND*30", "DTP*291*RD8*20260101-20261121").status())
                .isEqualTo(Status.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"346, 20261122, ACTIVE", "346, 20261123, UNKNOWN", "356, 20261123, UNKNOWN", "348, 20261123, UNKNOWN"})
    void a_plan_begins_on_its_first_day(String qualifier, String day, Status status) {
        assertThat(plan("DTP*" + qualifier + "*D8*" + day, "EB*1*IND*30").status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"347, 20261122, ACTIVE", "347, 20261121, UNKNOWN", "357, 20261121, UNKNOWN", "349, 20261121, UNKNOWN"})
    void a_plan_ends_after_its_last_day(String qualifier, String day, Status status) {
        assertThat(plan("DTP*" + qualifier + "*D8*" + day, "EB*1*IND*30").status())
                .isEqualTo(status);
    }

    @Test
    void a_date_of_a_service_bounds_no_plan() {
        assertThat(plan("EB*1*IND*30", "DTP*472*D8*20250101", "DTP*435*RD8*20250101-20250110")
                        .status())
                .isEqualTo(Status.ACTIVE);
    }

    @Test
    void a_line_s_own_dates_stand_in_for_the_person_s() {
        assertThat(plan("DTP*347*D8*20251231", "EB*1*IND*30", "DTP*291*RD8*20260101-20261231")
                        .status())
                .isEqualTo(Status.ACTIVE);
        assertThat(plan("DTP*291*RD8*20260101-20261231", "EB*1*IND*30", "DTP*347*D8*20261001")
                        .status())
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void of_several_spans_one_that_holds_the_day_is_enough() {
        assertThat(plan("EB*1*IND*30", "DTP*307*RD8*20250101-20250630", "DTP*307*RD8*20260101-20261231")
                        .status())
                .isEqualTo(Status.ACTIVE);
    }

    @Test
    void active_on_other_dates_only_is_unknown_with_a_finding() {
        CoverageSummary summary = plan("EB*1*IND*30", "DTP*291*RD8*20250101-20251231");

        assertThat(summary.status()).isEqualTo(Status.UNKNOWN);
        assertThat(findings(summary)).containsExactly(Finding.Kind.OTHER_DATES);
    }

    @Test
    void an_inactive_plan_stays_inactive_after_its_dates() {
        assertThat(plan("EB*6*IND*30", "DTP*291*RD8*20250101-20251231").status())
                .isEqualTo(Status.INACTIVE);
    }

    @Test
    void a_date_that_cannot_be_read_is_a_finding_and_bounds_nothing() {
        for (String date :
                List.of("DTP*291*D8*20261332", "DTP*291*RD8*2026-2027", "DTP*291*D8*", "DTP*346*D8*00000000")) {
            CoverageSummary summary = plan("EB*1*IND*30", date);

            assertThat(summary.status()).as(date).isEqualTo(Status.ACTIVE);
            assertThat(findings(summary)).as(date).containsExactly(Finding.Kind.DATE_UNREADABLE);
        }
    }

    @Test
    void an_open_end_is_no_end() {
        assertThat(plan("EB*1*IND*30", "DTP*291*RD8*20260101-").status()).isEqualTo(Status.ACTIVE);
        assertThat(plan("EB*1*IND*30", "DTP*291*RD8*20260101-99991231").status())
                .isEqualTo(Status.ACTIVE);
    }

    @Test
    void a_span_that_ends_before_it_begins_is_a_finding_and_bounds_nothing() {
        CoverageSummary summary = plan("EB*1*IND*30", "DTP*291*RD8*20261231-20260101");

        assertThat(summary.status()).isEqualTo(Status.ACTIVE);
        assertThat(findings(summary)).containsExactly(Finding.Kind.DATE_UNREADABLE);
    }

    @Test
    void begin_and_end_of_a_plan_are_never_put_together_from_dates_of_two_kinds() {
        CoverageSummary medicare = plan("DTP*307*RD8*20261122-20261122", "EB*1**30*MA", "DTP*291*D8*20050101");
        CoverageSummary benefit = plan("DTP*346*D8*20200101", "EB*1**30", "DTP*292*RD8*20261101-20261130");
        CoverageSummary ofOneLine = plan("EB*1**30", "DTP*356*D8*20200101", "DTP*292*RD8*20260101-20261231");

        assertThat(List.of(medicare, benefit, ofOneLine))
                .extracting(
                        summary -> summary.plans().get(0).begin().orElseThrow().getYear())
                .containsExactly(2005, 2020, 2020);
        assertThat(List.of(medicare, benefit, ofOneLine))
                .allSatisfy(summary -> assertThat(summary.plans().get(0).end()).isEmpty());
    }

    @Test
    void a_plan_s_own_dates_go_before_the_day_asked_that_stands_with_the_person() {
        Plan plan = plan("DTP*291*D8*20261122", "EB*1**30", "DTP*307*RD8*20260101-20271231")
                .plans()
                .get(0);

        assertThat(plan.begin()).contains(LocalDate.of(2026, 1, 1));
        assertThat(plan.end()).contains(LocalDate.of(2027, 12, 31));
    }

    @Test
    void of_several_spans_of_one_plan_the_one_that_holds_the_day_is_told_and_the_others_are_a_finding() {
        CoverageSummary summary =
                plan("EB*1**30**GOLD", "DTP*346*RD8*20250101-20251231", "DTP*346*RD8*20260101-20261231");

        assertThat(summary.plans())
                .extracting(Plan::status, plan -> plan.begin().orElseThrow())
                .containsExactly(tuple(Status.ACTIVE, LocalDate.of(2026, 1, 1)));
        assertThat(findings(summary)).containsExactly(Finding.Kind.DATE_REPEATED);
    }

    @Test
    void a_line_of_a_plan_that_is_over_decides_no_level_of_care() {
        String[] over = {
            "EB*1**30**A",
            "DTP*291*RD8*20250101-20251231",
            "EB*1**30**B",
            "DTP*291*RD8*20260101-20261231",
            "EB*1**AI**A"
        };
        List<String> withExclusion = new ArrayList<>(List.of(over));
        withExclusion.add("EB*I**AI**B");

        assertThat(plan(over).of(LevelOfCare.RESIDENTIAL).inNetwork().word()).isEqualTo(Coverage.Word.NOT_TOLD);
        assertThat(plan(withExclusion.toArray(String[]::new))
                        .of(LevelOfCare.RESIDENTIAL)
                        .inNetwork()
                        .word())
                .isEqualTo(Coverage.Word.NOT_COVERED);
    }

    @Test
    void a_plan_that_ended_tells_so_by_its_date_and_nothing_was_left_out() {
        CoverageSummary summary = plan("EB*6*IND*30*HM*OLD", "DTP*357*D8*20251130");

        assertThat(summary.status()).isEqualTo(Status.INACTIVE);
        assertThat(findings(summary)).isEmpty();
    }

    @Test
    void the_answer_to_the_plan_s_question_beats_the_copy_in_another() {
        CoverageSummary summary = CoverageSummary.of(List.of(to("AI", "EB*1*IND*30"), to("30", "EB*6*IND*30")), DATE);

        assertThat(summary.status()).isEqualTo(Status.INACTIVE);
    }

    @Test
    void the_copy_serves_where_the_plan_s_question_was_refused() {
        CoverageSummary summary = CoverageSummary.of(List.of(to("30", "AAA*N**42*R"), to("AI", "EB*1*IND*30")), DATE);

        assertThat(summary.status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void every_plan_carries_the_lines_that_tell_its_status() {
        assertThat(plan("EB*1*IND*30*PR*MERIDIAN GOLD").plans().get(0).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.source().asked()).isEqualTo("30");
                    assertThat(line.source().payer()).isEqualTo("MERIDIAN PPO");
                    assertThat(line.source().segment()).isEqualTo(10);
                    assertThat(line.source().text()).isEqualTo("EB*1*IND*30*PR*MERIDIAN GOLD");
                    assertThat(line.source().receivedAt()).isEqualTo(Answers.AT);
                });
    }
}
