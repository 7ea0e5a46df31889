package org.milepost.insurance.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milepost.insurance.benefits.Answers.DATE;
import static org.milepost.insurance.benefits.Answers.findings;
import static org.milepost.insurance.benefits.Answers.plan;
import static org.milepost.insurance.benefits.Answers.to;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milepost.insurance.benefits.RejectReason.Actor;
import org.milepost.insurance.benefits.RejectReason.Correction;
import org.milepost.insurance.benefits.RejectReason.Remedy;
import org.milepost.locations.LevelOfCare;

class RejectionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "42 80 | SYSTEM | LATER",
                "56 57 62 63 | SYSTEM | ASK_FOR_TODAY",
                "66 74 | SYSTEM | LEAVE_SEX_OUT",
                "53 54 55 69 70 | SYSTEM | ASK_FOR_PLAN",
                "41 43 44 45 46 47 48 49 50 51 52 79 97 T4 15 04 | OPERATIONS | NONE",
                "58 71 64 72 65 73 67 75 68 76 77 60 | VISITOR | NONE",
                "61 78 33 98 AA AE AF AG AO CI E8 IA MA | OFFICE | NONE",
            })
    void every_code_has_somebody_who_acts(String codes, Actor actor, Remedy remedy) {
        for (String code : List.of(codes.split(" ", -1))) {
            assertThat(RejectReason.of(code).actor()).as(code).isEqualTo(actor);
            assertThat(RejectReason.of(code).remedy()).as(code).isEqualTo(remedy);
            assertThat(RejectReason.of(code).known()).as(code).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "58 60 71 | BIRTH_DATE",
                "64 72 | MEMBER_ID",
                "65 73 | NAME",
                "67 75 | PAYER MEMBER_ID NAME BIRTH_DATE",
                "68 76 | MEMBER_ID NAME BIRTH_DATE",
                "77 | RELATIONSHIP",
                "42 15 78 | ''"
            })
    void a_visitor_is_asked_for_what_the_code_is_about(String codes, String corrections) {
        for (String code : List.of(codes.split(" ", -1))) {
            assertThat(plan("AAA*N**" + code + "*C").corrections())
                    .as(code)
                    .extracting(Correction::name)
                    .containsExactlyInAnyOrder(corrections.isEmpty() ? new String[0] : corrections.split(" ", -1));
        }
    }

    @Test
    void any_other_code_goes_to_the_office_with_a_finding() {
        CoverageSummary summary = plan("AAA*N**Q7*C");

        assertThat(summary.rejections())
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.reason().actor()).isEqualTo(Actor.OFFICE));
        assertThat(findings(summary)).containsExactly(Finding.Kind.UNKNOWN_CODE);
    }

    @Test
    void corrections_of_several_rejections_come_together() {
        assertThat(plan("AAA*N**72*C", "AAA*N**71*C").corrections())
                .containsExactlyInAnyOrder(Correction.MEMBER_ID, Correction.BIRTH_DATE);
    }

    @Test
    void benefits_leave_nothing_to_correct() {
        assertThat(plan("AAA*N**72*C", "EB*1*IND*30").corrections()).isEmpty();
    }

    @Test
    void a_rejection_is_not_uninsured() {
        CoverageSummary summary = plan("AAA*N**75*C");

        assertThat(summary.status()).isEqualTo(Status.REJECTED);
        assertThat(summary.of(LevelOfCare.RESIDENTIAL).inNetwork().word()).isEqualTo(Coverage.Word.NOT_TOLD);
        assertThat(summary.plans()).isEmpty();
    }

    @Test
    void a_rejection_keeps_its_loop_its_follow_up_and_its_segment() {
        assertThat(plan("AAA*N**72*C").rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.loop()).isEqualTo("2100C");
            assertThat(rejection.followUp()).isEqualTo("C");
            assertThat(rejection.source().segment()).isEqualTo(10);
            assertThat(rejection.source().text()).isEqualTo("AAA*N**72*C");
        });
    }

    @Test
    void a_rejection_of_the_payer_s_own_loop_comes_before_any_patient() {
        CoverageSummary before = summary("HL*1**20*1", "AAA*Y**42*R", "NM1*PR*2*MERIDIAN PPO*****PI*MER01");
        CoverageSummary after = summary("HL*1**20*1", "NM1*PR*2*MERIDIAN PPO*****PI*MER01", "AAA*Y**42*R");

        assertThat(before.status()).isEqualTo(Status.REJECTED);
        assertThat(before.rejections().get(0).loop()).isEqualTo("2000A");
        assertThat(after.rejections().get(0).loop()).isEqualTo("2100A");
    }

    @Test
    void our_own_enrollment_is_never_laid_at_the_visitor_s_door() {
        CoverageSummary summary = summary(
                "HL*1**20*1", "NM1*PR*2*MERIDIAN", "HL*2*1*21*0", "NM1*1P*2*EXTRA MILE RECOVERY", "AAA*N**43*C");

        assertThat(summary.rejections().get(0).loop()).isEqualTo("2100B");
        assertThat(summary.rejections().get(0).reason().actor()).isEqualTo(Actor.OPERATIONS);
        assertThat(summary.corrections()).isEmpty();
    }

    @Test
    void a_visitor_s_code_outside_of_a_person_s_loops_is_left_to_the_office() {
        CoverageSummary summary = summary(
                "HL*1**20*1", "NM1*PR*2*MERIDIAN", "HL*2*1*21*0", "NM1*1P*2*EXTRA MILE RECOVERY", "AAA*N**72*C");

        assertThat(summary.rejections().get(0).actor()).isEqualTo(Actor.OFFICE);
        assertThat(summary.corrections()).isEmpty();
        assertThat(findings(summary)).containsExactly(Finding.Kind.REJECTION_OUT_OF_PLACE);
    }

    @Test
    void a_rejection_may_stand_on_one_line_of_benefits() {
        CoverageSummary summary = plan("EB*1*IND*30", "EB*V*IND*AI", "AAA*N**70*C");

        assertThat(summary.rejections().get(0).loop()).isEqualTo("2110C");
        assertThat(summary.status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void one_question_refused_leaves_the_others_standing() {
        CoverageSummary summary = CoverageSummary.of(List.of(to("30", "EB*1*IND*30"), to("AI", "AAA*N**42*R")), DATE);

        assertThat(summary.status()).isEqualTo(Status.ACTIVE);
        assertThat(summary.questions())
                .extracting(CoverageSummary.Question::outcome)
                .containsExactly(CoverageSummary.Outcome.ANSWERED, CoverageSummary.Outcome.REJECTED);
    }

    private static CoverageSummary summary(String... body) {
        return CoverageSummary.of(List.of(Answer.of("30", "", Answers.AT, Answers.wrapped(List.of(body)))), DATE);
    }
}
