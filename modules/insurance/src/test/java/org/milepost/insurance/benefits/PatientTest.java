package org.milepost.insurance.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milepost.insurance.benefits.Answers.DATE;
import static org.milepost.insurance.benefits.Answers.findings;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatientTest {
    private static final List<String> HEAD = List.of(
            "BHT*0022*11*REF7*20261122*0915",
            "HL*1**20*1",
            "NM1*PR*2*MERIDIAN PPO*****PI*MER01",
            "HL*2*1*21*1",
            "NM1*1P*2*EXTRA MILE RECOVERY*****XX*1234567893");

    @Test
    void where_a_dependent_stands_the_benefits_are_theirs() {
        CoverageSummary summary = summary(
                "HL*3*2*22*1",
                "NM1*IL*1*TESTWELL*RUTH****MI*MDP100200300",
                "EB*6*IND*30",
                "HL*4*3*23*0",
                "TRN*2*TRACE9*9MILEPOST1",
                "NM1*03*1*TESTWELL*SAM",
                "EB*1*IND*30");

        assertThat(summary.status()).isEqualTo(Status.ACTIVE);
        assertThat(summary.member().orElseThrow().firstName()).isEqualTo("SAM");
    }

    @Test
    void a_dependent_without_benefits_is_not_given_the_subscriber_s() {
        CoverageSummary summary = summary(
                "HL*3*2*22*1",
                "NM1*IL*1*TESTWELL*RUTH****MI*MDP100200300",
                "EB*1*IND*30",
                "HL*4*3*23*0",
                "NM1*03*1*TESTWELL*SAM");

        assertThat(summary.status()).isEqualTo(Status.UNKNOWN);
        assertThat(findings(summary)).containsExactly(Finding.Kind.DEPENDENT_WITHOUT_BENEFITS);
    }

    @Test
    void a_rejection_of_the_dependent_stands_in_their_loop() {
        CoverageSummary summary = summary(
                "HL*3*2*22*1",
                "NM1*IL*1*TESTWELL*RUTH****MI*MDP100200300",
                "HL*4*3*23*0",
                "NM1*03*1*TESTWELL*SAM",
                "AAA*N**77*C");

        assertThat(summary.rejections().get(0).loop()).isEqualTo("2100D");
        assertThat(summary.corrections()).containsExactly(RejectReason.Correction.RELATIONSHIP);
    }

    @Test
    void a_rejection_of_the_subscriber_counts_where_a_dependent_was_asked_for() {
        CoverageSummary summary = summary(
                "HL*3*2*22*1",
                "NM1*IL*1*TESTWELL*RUTH****MI*MDP100200300",
                "AAA*N**72*C",
                "HL*4*3*23*0",
                "NM1*03*1*TESTWELL*SAM");

        assertThat(summary.status()).isEqualTo(Status.REJECTED);
        assertThat(summary.rejections().get(0).loop()).isEqualTo("2100C");
    }

    @Test
    void of_several_subscribers_the_one_with_our_trace_number_is_ours() {
        CoverageSummary summary = summary(
                "HL*3*2*22*0",
                "TRN*2*OTHER*9MILEPOST1",
                "NM1*IL*1*SOMEBODY*ELSE",
                "EB*6*IND*30",
                "HL*4*2*22*0",
                "TRN*1*PAYERS*9MERIDIAN1",
                "TRN*2*TRACE9*9MILEPOST1",
                "NM1*IL*1*TESTWELL*RUTH",
                "EB*1*IND*30");

        assertThat(summary.status()).isEqualTo(Status.ACTIVE);
        assertThat(summary.member().orElseThrow().lastName()).isEqualTo("TESTWELL");
    }

    @Test
    void of_several_subscribers_none_of_which_is_plainly_ours_nothing_is_shown() {
        CoverageSummary summary = summary(
                "HL*3*2*22*0",
                "NM1*IL*1*SOMEBODY*ELSE",
                "EB*1*IND*30",
                "HL*4*2*22*0",
                "NM1*IL*1*TESTWELL*RUTH",
                "EB*1*IND*30");

        assertThat(summary.status()).isEqualTo(Status.UNKNOWN);
        assertThat(summary.member()).isEmpty();
        assertThat(summary.facts()).isEmpty();
        assertThat(findings(summary)).containsExactly(Finding.Kind.PATIENT_UNCLEAR);
    }

    @Test
    void the_only_subscriber_is_ours_even_without_our_trace_number() {
        assertThat(summary("HL*3*2*22*0", "NM1*IL*1*TESTWELL*RUTH", "EB*1*IND*30")
                        .status())
                .isEqualTo(Status.ACTIVE);
        assertThat(findings(summary("HL*3*2*22*0", "TRN*2*OTHER*9X", "NM1*IL*1*TESTWELL*RUTH", "EB*1*IND*30")))
                .containsExactly(Finding.Kind.TRACE_DIFFERS);
    }

    @Test
    void group_and_plan_numbers_stand_with_the_member() {
        Member member = summary(
                        "HL*3*2*22*0",
                        "NM1*IL*1*TESTWELL*RUTH****MI*MDP100200300",
                        "REF*18*PLAN7",
                        "REF*6P*GRP55*DELTA FERRY WORKS",
                        "EB*1*IND*30")
                .member()
                .orElseThrow();

        assertThat(member.memberId()).isEqualTo("MDP100200300");
        assertThat(member.planNumber()).isEqualTo("PLAN7");
        assertThat(member.groupNumber()).isEqualTo("GRP55");
        assertThat(member.groupName()).isEqualTo("DELTA FERRY WORKS");
    }

    private static CoverageSummary summary(String... body) {
        List<String> all = new ArrayList<>(HEAD);
        all.addAll(List.of(body));
        return CoverageSummary.of(List.of(Answer.of("30", "TRACE9", Answers.AT, Answers.wrapped(all))), DATE);
    }
}
