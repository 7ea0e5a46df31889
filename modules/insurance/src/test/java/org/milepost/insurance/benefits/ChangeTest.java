package org.milepost.insurance.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milepost.insurance.benefits.Answers.plan;
import static org.milepost.insurance.benefits.Answers.substanceUse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milepost.locations.LevelOfCare;

/** What a plan says otherwise than before, and what only looks like it. */
class ChangeTest {
    @Test
    void the_same_answer_changes_nothing() {
        String[] lines = {
            "EB*1*IND*AI*PR*GOLD PLAN******Y*Y", "III*ZZ*55", "EB*C*IND*30***23*1500", "EB*A*IND*AI*****.2***Y*Y"
        };

        assertThat(Change.between(substanceUse(lines), substanceUse(lines))).isEmpty();
    }

    @Test
    void other_words_for_the_same_figures_are_no_change() {
        assertThat(Change.between(plan("EB*C*IND*30***23*1500"), plan("EB*C*IND*30***23*1500.00", "MSG*NEW YEAR")))
                .isEmpty();
    }

    @Test
    void a_plan_that_ended_is_told_first_and_each_level_with_it() {
        assertThat(Change.between(plan("EB*1*IND*30**GOLD PLAN"), plan("EB*6*IND*30**GOLD PLAN")))
                .startsWith(new Change.OfStatus(Status.ACTIVE, Status.INACTIVE))
                .contains(new Change.OfCoverage(
                        LevelOfCare.RESIDENTIAL, NetworkTier.IN, Coverage.Word.NOT_TOLD, Coverage.Word.NOT_COVERED));
    }

    @Test
    void another_plan_is_one_that_came_and_one_that_went() {
        assertThat(Change.between(plan("EB*1*IND*30**GOLD PLAN"), plan("EB*1*IND*30**SILVER PLAN")))
                .containsExactly(
                        new Change.OfPlan("SILVER PLAN", Change.OfPlan.Kind.NEW),
                        new Change.OfPlan("GOLD PLAN", Change.OfPlan.Kind.GONE));
    }

    @Test
    void a_plan_with_another_last_day_is_told() {
        assertThat(Change.between(
                        plan("EB*1*IND*30**GOLD PLAN", "DTP*291*RD8*20260101-20261231"),
                        plan("EB*1*IND*30**GOLD PLAN", "DTP*291*RD8*20260101-20261130")))
                .containsExactly(new Change.OfPlan("GOLD PLAN", Change.OfPlan.Kind.OTHER_DATES));
    }

    @Test
    void coverage_and_authorization_are_told_by_level_and_tier() {
        assertThat(Change.between(
                        substanceUse("EB*1*IND*AI********N*Y", "III*ZZ*55"),
                        substanceUse("EB*1*IND*AI********Y*Y", "III*ZZ*55")))
                .contains(new Change.OfAuthorization(
                        LevelOfCare.RESIDENTIAL, NetworkTier.IN, Authorization.NOT_REQUIRED, Authorization.REQUIRED))
                .noneMatch(change -> change instanceof Change.OfCoverage);
    }

    @Test
    void a_share_that_rose_and_a_deductible_that_was_used_are_told() {
        CoverageSummary before =
                substanceUse("EB*1*IND*AI*********Y", "EB*A*IND*AI*****.2****Y", "EB*C*IND*30***29*900");
        CoverageSummary after =
                substanceUse("EB*1*IND*AI*********Y", "EB*A*IND*AI*****.3****Y", "EB*C*IND*30***29*400");

        assertThat(Change.between(before, after))
                .contains(new Change.OfCost(LevelOfCare.RESIDENTIAL), new Change.OfCost(LevelOfCare.OUTPATIENT))
                .filteredOn(change -> change instanceof Change.OfAmount)
                .containsExactly(new Change.OfAmount(
                        after.deductibles().get(0),
                        Optional.of(before.deductibles().get(0)),
                        Optional.of(after.deductibles().get(0))));
    }

    @Test
    void a_deductible_that_is_not_told_any_more_is_told() {
        assertThat(Change.between(plan("EB*1*IND*30", "EB*C*IND*30***23*1500"), plan("EB*1*IND*30")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.OfAmount.class,
                        amount -> assertThat(amount.after()).isEmpty());
    }

    @Test
    void another_plan_of_the_persons_that_pays_is_told_by_name() {
        assertThat(Change.between(
                        plan("EB*1*IND*30"),
                        plan("EB*1*IND*30", "EB*R**30", "LS*2120", "NM1*PR*2*HERON MUTUAL", "LE*2120")))
                .containsExactly(new Change.OfPayer("HERON MUTUAL", false));
    }
}
