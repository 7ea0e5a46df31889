package org.milepost.insurance.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.milepost.insurance.benefits.Answers.DATE;
import static org.milepost.insurance.benefits.Answers.findings;
import static org.milepost.insurance.benefits.Answers.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milepost.locations.LevelOfCare;

class ToleranceTest {
    @Test
    void a_repetition_separator_other_than_the_named_one_still_parts_the_codes() {
        assertThat(plan("EB*1*IND*30|AI")
                        .of(LevelOfCare.RESIDENTIAL)
                        .inNetwork()
                        .word())
                .isEqualTo(Coverage.Word.COVERED);
    }

    @Test
    void an_unknown_code_is_a_finding_and_its_line_is_kept() {
        CoverageSummary summary = plan("EB*1*IND*30", "EB*ZZ*IND*AI");

        assertThat(findings(summary)).containsExactly(Finding.Kind.UNKNOWN_CODE);
        assertThat(summary.facts()).hasSize(2);
    }

    @Test
    void an_element_behind_the_last_one_is_a_finding_and_an_empty_one_is_not() {
        CoverageSummary summary = plan("EB*1*IND*30*HM*GOLD*******Y***7*8", "EB*1*IND*AI*************");

        assertThat(summary.findings())
                .extracting(Finding::kind, Finding::place)
                .containsExactly(tuple(Finding.Kind.UNKNOWN_ELEMENT, "EB15"));
    }

    @Test
    void a_line_that_is_limited_to_a_procedure_decides_nothing_and_is_a_finding() {
        CoverageSummary summary = plan("EB*1*IND*30", "EB*1*IND*AI*********Y*HC:H0015");

        assertThat(summary.of(LevelOfCare.INTENSIVE_OUTPATIENT).inNetwork().word())
                .isEqualTo(Coverage.Word.NOT_TOLD);
        assertThat(findings(summary)).containsExactly(Finding.Kind.OTHER_CONDITION);
    }

    @Test
    void what_is_odd_about_one_person_is_no_finding_of_another() {
        Answer answer = Answer.of(
                "",
                "",
                Answers.AT,
                Answers.wrapped(List.of(
                        "HL*1**20*1",
                        "NM1*PR*2*MERIDIAN PPO",
                        "HL*2*1*22*0",
                        "TRN*2*ONE*9MILEPOST1",
                        "ZZZ*1",
                        "EB*1*IND*30",
                        "HL*3*1*22*0",
                        "TRN*2*TWO*9MILEPOST1",
                        "EB*1*IND*30")));

        assertThat(new AnswerReader(answer).read().patients())
                .extracting(patient -> patient.findings().size())
                .containsExactly(1, 0);
    }

    @Test
    void messages_are_kept_word_for_word() {
        assertThat(plan("EB*1*IND*30", "MSG*Call 601-555-0142 : ask for \"care team\"")
                        .facts()
                        .get(0)
                        .messages())
                .containsExactly("Call 601-555-0142 : ask for \"care team\"");
    }

    @Test
    void a_finding_of_the_envelope_reaches_the_summary() {
        String whole = Answers.interchange("MERIDIAN PPO", "EB*1*IND*30", "EB*1*IND*AI");

        CoverageSummary summary = summary(whole.substring(0, whole.indexOf("EB*1*IND*AI") + 5));

        assertThat(summary.status()).isEqualTo(Status.ACTIVE);
        assertThat(findings(summary)).containsExactly(Finding.Kind.CUT_OFF, Finding.Kind.UNFINISHED_TRANSACTION);
    }

    @Test
    void an_answer_without_levels_is_about_one_subscriber() {
        assertThat(summary("ST*271*0001~NM1*IL*1*TESTWELL*RUTH~EB*1*IND*30~SE*4*0001~")
                        .status())
                .isEqualTo(Status.ACTIVE);
    }

    @Test
    void a_member_without_a_level_of_their_own_opens_one() {
        CoverageSummary summary = summary(
                "ST*271*0001~HL*1**20*1~NM1*PR*2*MERIDIAN~HL*2*1*21*1~NM1*IL*1*TESTWELL*RUTH~EB*1*IND*30~SE*7*0001~");

        assertThat(summary.status()).isEqualTo(Status.ACTIVE);
        assertThat(summary.member().orElseThrow().lastName()).isEqualTo("TESTWELL");
    }

    @ParameterizedTest
    @CsvSource({
        "TA1*000000042*261122*0915*R*006, INTERCHANGE_REFUSED",
        "TA1*000000042*261122*0915*A*000, NO_ANSWER",
        "ST*999*0001~AK1*HS*42~IK5*R*5~AK9*R*1*1*0~SE*5*0001, QUESTION_REFUSED",
        "ST*999*0001~AK1*HS*42~IK5*A~AK9*A*1*1*1~SE*5*0001, NO_ANSWER",
    })
    void an_acknowledgment_is_no_answer(String body, Finding.Kind finding) {
        CoverageSummary summary = summary(
                "ISA*00*          *00*          *ZZ*MERIDIANPPO    *ZZ*EXTRAMILE      *261122*0915*^*00501*000000042*0*T*:~"
                        + body + "~IEA*0*000000042~");

        assertThat(summary.status()).isEqualTo(Status.UNKNOWN);
        assertThat(findings(summary)).containsExactly(finding);
        assertThat(summary.questions().get(0).outcome()).isEqualTo(CoverageSummary.Outcome.UNREADABLE);
    }

    @Test
    void what_is_no_x12_is_no_answer_and_nobody_is_uninsured_by_it() {
        CoverageSummary summary = summary("<html>502 Bad Gateway</html>");

        assertThat(summary.status()).isEqualTo(Status.UNKNOWN);
        assertThat(findings(summary)).containsExactly(Finding.Kind.NOT_X12, Finding.Kind.NO_ANSWER);
    }

    @Test
    void no_answers_at_all_make_a_summary_that_knows_nothing() {
        CoverageSummary summary = CoverageSummary.of(List.of(), DATE);

        assertThat(summary.status()).isEqualTo(Status.UNKNOWN);
        assertThat(summary.levels()).hasSize(6);
        assertThat(summary.findings()).isEmpty();
    }

    @Test
    void an_answer_cut_at_any_place_is_read_without_a_throw() {
        String whole = whole();

        for (int end = 0; end <= whole.length(); end++) {
            assertThat(summary(whole.substring(0, end)).levels()).hasSize(6);
        }
    }

    @Test
    void an_answer_with_any_one_character_changed_is_read_without_a_throw() {
        String whole = whole();

        for (int at = 0; at < whole.length(); at++) {
            for (char c : new char[] {'*', '~', '^', '9', 'Z', '\n'}) {
                assertThat(summary(whole.substring(0, at) + c + whole.substring(at + 1))
                                .levels())
                        .hasSize(6);
            }
        }
    }

    private static CoverageSummary summary(String text) {
        return CoverageSummary.of(List.of(Answer.of("30", Answers.TRACE, Answers.AT, text)), DATE);
    }

    private static String whole() {
        return Answers.interchange(
                "MERIDIAN PPO",
                "REF*6P*GRP55*DELTA FERRY WORKS",
                "DTP*346*D8*20260101",
                "EB*1*IND*30^AI*PR*MERIDIAN GOLD",
                "EB*C*IND*30***23*1500*****Y",
                "EB*A*IND*AI***27**.2***Y*Y",
                "HSD*VS*30***23",
                "III*ZZ*55",
                "MSG*CALL FIRST",
                "LS*2120",
                "NM1*VN*2*HARBOR*****MI*HB778",
                "PER*IC**TE*6015550177",
                "LE*2120",
                "EB*V*IND*MH",
                "AAA*N**70*C");
    }
}
