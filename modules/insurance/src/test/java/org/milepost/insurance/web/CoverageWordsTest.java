package org.milepost.insurance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milepost.insurance.Verifications;
import org.milepost.insurance.benefits.Answer;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;

class CoverageWordsTest {
    private static final String PLAN = "EB*1*IND*30*PR*EXAMPLE PPO~";

    @Test
    void silence_is_said_as_silence_and_never_as_a_no() {
        CoverageView view = say(true, PLAN);

        assertThat(view.answer()).contains("active", "not a no");
        assertThat(view.levels()).hasSize(6).allSatisfy(level -> {
            assertThat(level.says()).isEqualTo("Your plan did not say");
            assertThat(level.state()).isEqualTo("not-told");
        });
        assertThat(view.questions()).isNotEmpty();
    }

    @Test
    void while_questions_are_out_silence_is_not_the_plans() {
        CoverageView view = say(false, PLAN);

        assertThat(view.levels()).extracting(CoverageView.LevelCard::says).containsOnly("Not answered yet");
        assertThat(view.questions()).isEmpty();
    }

    /** The office read "has not answered yet" beside a plan that had refused: a refusal is not an answer still to come. */
    @Test
    void a_refusal_is_said_as_no_answer_and_never_as_no_insurance() {
        CoverageView view = say(false, "AAA*N**75*C~");

        assertThat(view.levels()).isEmpty();
        assertThat(view.answer())
                .contains("did not answer", "does not mean that you have no insurance")
                .doesNotContain("yet");
    }

    @Test
    void several_figures_of_one_tier_are_one_sentence_with_the_plans_own_words() {
        CoverageView view = say(
                true,
                PLAN + "EB*1*IND*AI*PR*******N*Y~EB*B*IND*AI*PR**7*40*****Y~MSG*DAY PROGRAM~"
                        + "EB*B*IND*AI*PR**27*25*****Y~MSG*OFFICE VISIT~");

        assertThat(view.levels().get(4).notes())
                .contains("You pay in network: $40 a day (“DAY PROGRAM”); $25 a visit (“OFFICE VISIT”).");
    }

    @Test
    void care_that_is_covered_out_of_network_only_is_said_to_be_so() {
        CoverageView view = say(true, PLAN + "EB*1*IND*AI*PR*******N*N~EB*I*IND*AI*PR*******N*Y~");

        assertThat(view.answer()).contains("only outside its network");
        assertThat(view.levels())
                .extracting(CoverageView.LevelCard::says)
                .containsOnly("Covered outside the plan’s network only");
    }

    @Test
    void a_contradiction_is_neither_covered_nor_not() {
        CoverageView view = say(true, PLAN + "EB*1*IND*AI*PR*******N*Y~EB*I*IND*AI*PR*******N*Y~");

        assertThat(view.answer()).doesNotContain("covers every", "does not cover");
        assertThat(view.levels())
                .extracting(CoverageView.LevelCard::says)
                .containsOnly("Your plan says both yes and no");
    }

    @Test
    void what_is_used_of_a_deductible_is_the_total_less_what_remains() {
        CoverageView view = say(true, PLAN + "EB*C*IND*30*PR**23*1500*****Y~EB*C*IND*30*PR**29*420*****Y~");

        assertThat(view.meters(false)).singleElement().satisfies(meter -> {
            assertThat(meter.title()).isEqualTo("Deductible, one person, in network");
            assertThat(meter.used()).isEqualTo("$1,080");
            assertThat(meter.left()).isEqualTo("$420");
            assertThat(meter.percent()).isEqualTo(72);
            assertThat(meter.lines()).hasSize(2);
        });
    }

    @Test
    void a_remaining_amount_alone_is_no_total_and_draws_no_bar() {
        CoverageView view = say(true, PLAN + "EB*C*IND*30*PR**29*420*****Y~");

        assertThat(view.meters(false)).singleElement().satisfies(meter -> {
            assertThat(meter.total()).isEqualTo("not told");
            assertThat(meter.percent()).isNegative();
        });
    }

    @Test
    void it_is_said_in_spanish_as_well() {
        CoverageView view = new CoverageWords(Texts.of(Verifications.class, Language.SPANISH), true)
                .say(summary(PLAN + "EB*1*IND*AI*PR*******Y*W~"));

        assertThat(view.answer())
                .isEqualTo(
                        "Su plan está activo y cubre todos los niveles de atención, una vez que autorice la atención.");
    }

    private static CoverageView say(boolean complete, String lines) {
        return new CoverageWords(Texts.of(Verifications.class, Language.ENGLISH), complete).say(summary(lines));
    }

    private static CoverageSummary summary(String lines) {
        String answer = "ST*271*0001*005010X279A1~HL*1**20*1~NM1*PR*2*EXAMPLE*****PI*1~HL*2*1*21*1~"
                + "NM1*1P*2*CENTER*****XX*1000000012~HL*3*2*22*0~NM1*IL*1*EJEMPLO*ANA****MI*12~" + lines + "SE*1*0001~";
        return CoverageSummary.of(
                List.of(Answer.of("AI", "", Instant.parse("2026-11-22T12:00:00Z"), answer)),
                LocalDate.of(2026, 11, 22));
    }
}
