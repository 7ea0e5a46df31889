package org.milepost.insurance.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.insurance.benefits.Answer;
import org.milepost.insurance.benefits.Coverage;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.Rejection;
import org.milepost.insurance.benefits.Status;
import org.milepost.locations.LevelOfCare;

class AnswerFieldsTest {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 27);

    @Test
    void each_field_stands_where_a_271_has_it() throws IOException {
        assertThat(AnswerFields.x12(everyField()).orElseThrow().split("~"))
                .containsExactly(
                        "ISA*00*          *00*          *ZZ*FIELDS         *ZZ*FIELDS         *000000*0000*^*00501*000000042*0*P*:",
                        "GS*HB*FIELDS*FIELDS***1*X*005010X279A1",
                        "ST*271*0001*005010X279A1",
                        "BHT*0022*11*000000042",
                        "HL*1**20*1",
                        "NM1*PR*2*MERIDIAN*****PI*MER01",
                        "PER*IC*CARE LINE*TE*6015550142",
                        "HL*2*1*21*1",
                        "NM1*1P*2*EXAMPLE RECOVERY*****XX*1000000012",
                        "HL*3*2*22*0",
                        "TRN*2*TRACE9*9MILEPOST1",
                        "NM1*IL*1*TESTWELL*RUTH****MI*MDP100200300",
                        "REF*6P*G77",
                        "DMG*D8*19800301*F",
                        "REF*18*P5",
                        "REF*6P*G77*EXAMPLE WORKS",
                        "DTP*291*RD8*20260101-20261231",
                        "DTP*346*D8*20260101",
                        "EB*1*IND*30^AI*PR*MERIDIAN PPO",
                        "EB*A**AI***27**0.2***Y*Y*HC:H0018:HF",
                        "HSD*DY*30*DA*1*23*1",
                        "REF*G1*A1",
                        "DTP*348*D8*20260201",
                        "MSG*CALL FIRST",
                        "MSG*THEN COME",
                        "III*ZZ*55",
                        "LS*2120",
                        "NM1*2B*2*STILLBROOK*****PI*STB01",
                        "N3*1 EXAMPLE RD",
                        "N4*JACKSON*MS*39201",
                        "PER*IC**TE*6015550143",
                        "LE*2120",
                        "EB*C**30***29*1500.50**VS*3",
                        "LS*2120",
                        "NM1*PR*1*MIRROR*MAY",
                        "LE*2120",
                        "SE*35*0001",
                        "GE*1*1",
                        "IEA*1*000000042");
    }

    @Test
    void the_benefits_are_the_dependent_s_where_one_is_told_of() {
        CoverageSummary summary = summary("""
                {"subscriber": {"memberId": "MDP100200300"},
                 "dependents": [{"lastName": "TESTWELL", "firstName": "RUTH", "dateOfBirth": "20010301"}],
                 "benefitsInformation": [{"code": "1", "serviceTypeCodes": ["30"], "planCoverage": "MERIDIAN PPO"}]}
                """);

        assertThat(summary.status()).isEqualTo(Status.ACTIVE);
        assertThat(summary.member().orElseThrow().firstName()).isEqualTo("RUTH");
    }

    @Test
    void a_plan_s_status_counts_where_no_benefit_tells_it() {
        assertThat(summary("""
                {"planStatus": [{"statusCode": "6", "status": "Inactive", "serviceTypeCodes": ["30"]}],
                 "benefitsInformation": [{"code": "C", "serviceTypeCodes": ["30"], "benefitAmount": "10"}]}
                """).status()).isEqualTo(Status.INACTIVE);
        assertThat(summary("""
                {"planStatus": [{"statusCode": "6", "serviceTypeCodes": ["30"]}],
                 "benefitsInformation": [{"code": "1", "serviceTypeCodes": ["30"]}]}
                """).status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void care_is_covered_or_not_as_the_fields_say() {
        CoverageSummary summary = summary("""
                {"benefitsInformation": [
                  {"code": "1", "serviceTypeCodes": ["30"]},
                  {"code": "1", "serviceTypeCodes": ["AI"], "inPlanNetworkIndicatorCode": "Y",
                   "eligibilityAdditionalInformation": {"codeListQualifierCode": "ZZ", "industryCode": "55"}},
                  {"code": "I", "serviceTypeCodes": ["AI"], "inPlanNetworkIndicatorCode": "N",
                   "eligibilityAdditionalInformation": {"codeListQualifierCode": "ZZ", "industryCode": "55"}}]}
                """);

        assertThat(summary.levels())
                .filteredOn(level -> level.level() == LevelOfCare.RESIDENTIAL)
                .extracting(
                        level -> level.inNetwork().word(),
                        level -> level.outOfNetwork().word())
                .containsExactly(tuple(Coverage.Word.COVERED, Coverage.Word.NOT_COVERED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {"payer": {"aaaErrors": [{"code": "42"}]}};                                            2100A
            {"payer": {"aaaErrors": [{"code": "42", "location": "Loop 2000A"}]}};                  2000A
            {"provider": {"aaaErrors": [{"code": "43"}]}};                                         2100B
            {"subscriber": {"aaaErrors": [{"code": "72", "location": "Loop 2100C"}]}};             2100C
            {"dependents": [{"aaaErrors": [{"code": "71"}]}]};                                     2100D
            {"aaaErrors": [{"code": 75}]};                                                         2100C
            {"dependents": [{"lastName": "TESTWELL"}], "aaaErrors": [{"code": "75"}]};             2100D
            {"errors": [{"code": "75", "location": "Loop 2100C"}]};                                2100C
            {"errors": [{"code": "77", "location": "Loop 2100D"}]};                                2100D
            {"errors": [{"code": "75", "location": "Loop 2000C"}]};                                2100C
            {"errors": [{"code": "75", "location": "Loop 2110B"}]};                                2100C
            {"benefitsInformation": [{"code": "1", "aaaErrors": [{"code": "33"}]}]};               2110C
            """)
    void a_rejection_stands_in_the_loop_that_it_is_told_with(String answer, String loop) {
        assertThat(summary(answer).rejections()).extracting(Rejection::loop).containsExactly(loop);
    }

    @Test
    void a_rejection_that_is_told_for_the_whole_as_well_counts_once() {
        CoverageSummary summary = summary("""
                {"subscriber": {"aaaErrors": [{"code": "72", "followupAction": "Please Correct and Resubmit"}]},
                 "errors": [{"code": "72", "followupAction": "Please Correct and Resubmit", "location": "Loop 2100C"}]}
                """);

        assertThat(summary.status()).isEqualTo(Status.REJECTED);
        assertThat(summary.rejections())
                .extracting(rejection -> rejection.reason().code(), Rejection::followUp)
                .containsExactly(tuple("72", "C"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Please Correct and Resubmit                                            | C
            Resubmission Not Allowed                                               | N
            Please Resubmit Original Transaction                                   | P
            Resubmission Allowed                                                   | R
            Do Not Resubmit; Inquiry Initiated to a Third Party                    | S
            Please Wait 30 Days and Resubmit                                       | W
            Please Wait 10 Days and Resubmit                                       | X
            Do Not Resubmit; We Will Hold Your Request and Respond Again Shortly   | Y
            N                                                                      | N
            """)
    void what_may_be_done_next_is_told_in_words_or_by_its_code(String words, String code) {
        assertThat(summary("{\"aaaErrors\": [{\"code\": \"42\", \"followupAction\": \"" + words + "\"}]}")
                        .rejections())
                .extracting(Rejection::followUp)
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ISA*00*~",
                "[]",
                "null",
                "{}",
                "{\"benefitsInformation\": [",
                "{\"meta\": {\"applicationMode\": \"test\"}}",
                "{\"errors\": [{\"code\": \"NETWORK_TIMEOUT\", \"description\": \"Try again.\"}]}"
            })
    void what_tells_neither_benefits_nor_rejections_is_no_answer(String text) {
        assertThat(AnswerFields.x12(text)).isEmpty();
    }

    @Test
    void what_is_nested_without_end_is_no_answer_either() {
        assertThat(AnswerFields.x12("{\"benefitsInformation\":" + "[".repeat(500_000)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"benefitsInformation\": null}",
                "{\"benefitsInformation\": {\"code\": \"1\"}}",
                "{\"benefitsInformation\": [null, 1, \"1\", [], {}]}",
                "{\"benefitsInformation\": [{\"code\": {}, \"serviceTypeCodes\": \"30\", \"additionalInformation\": 5}]}",
                "{\"benefitsInformation\": [], \"payer\": [], \"subscriber\": 7, \"dependents\": {}, \"planStatus\": true}",
                "{\"benefitsInformation\": [], \"controlNumber\": \"1234567890123\"}"
            })
    void fields_of_another_kind_than_expected_tell_nothing(String text) {
        CoverageSummary summary = summary(text);

        assertThat(summary.status()).isEqualTo(Status.UNKNOWN);
        assertThat(summary.levels())
                .hasSize(LevelOfCare.values().length)
                .allMatch(level -> level.inNetwork().word() == Coverage.Word.NOT_TOLD)
                .allMatch(level -> level.outOfNetwork().word() == Coverage.Word.NOT_TOLD);
    }

    @Test
    @Timeout(20)
    void a_number_with_a_gigabyte_of_digits_is_not_written_out() {
        String x12 = AnswerFields.x12("""
                {"benefitsInformation": [{"code": "C", "serviceTypeCodes": ["30"], "benefitAmount": 1e999999999}]}
                """).orElseThrow();

        assertThat(x12).contains("EB*C**30****1E+999999999~");
        assertThat(summary("""
                {"benefitsInformation": [{"code": "C", "serviceTypeCodes": ["30"], "benefitAmount": 1e999999999}]}
                """).facts().get(0).hasFigure()).isFalse();
    }

    /** Else a plan's name could write lines of its own. */
    @Test
    void no_text_can_part_segments_or_elements() {
        String x12 = AnswerFields.x12("""
                {"benefitsInformation": [{"code": "1", "serviceTypeCodes": ["30", "A^I*"], "planCoverage": "GOLD~EB*6**30\\r\\nPLUS",
                  "additionalInformation": [{"description": "ASK~SE*1*0001~"}]}]}
                """).orElseThrow();

        assertThat(x12.split("~")).contains("EB*1**30^AI**GOLD EB 6 30 PLUS", "MSG*ASK SE 1 0001");
        assertThat(x12).doesNotContain("EB*6");
    }

    /** An answer that has each of them. */
    static String everyField() throws IOException {
        try (InputStream in = AnswerFieldsTest.class.getResourceAsStream("every-field.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static CoverageSummary summary(String json) {
        return CoverageSummary.of(List.of(Answer.of("30", "", Instant.parse("2026-11-27T15:00:00Z"), json)), DATE);
    }
}
