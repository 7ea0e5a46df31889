package org.milepost.insurance.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.insurance.benefits.Information;
import org.milepost.insurance.benefits.Period;
import org.milepost.insurance.benefits.RejectReason;
import org.milepost.insurance.benefits.ServiceTypes;
import org.milepost.insurance.x12.Segment;
import org.milepost.insurance.x12.Transcript;

class SegmentWordsTest {
    private static final String ISA =
            "ISA*00*          *00*          *ZZ*MERIDIANPPO    *ZZ*EXTRAMILE      *261122*0915*^*00501*000000042*0*T*:~";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GS*HB*A*B*20261122*0915*42*X*005010X279A1 | Opens a group of answers about eligibility, number 42.",
                "ST*271*0001 | Opens transaction 0001: an answer about eligibility.",
                "BHT*0022*11*REF7*20261122*0915 | An answer, reference REF7, written November 22, 2026.",
                "BHT*0022*11*REF7 | An answer, reference REF7.",
                "HL*3*2*22*0 | Level 3: here begins the plan holder, under level 2.",
                "TRN*2*TRACE9*9MILEPOST1 | Trace number, returned so that answer and question are known to belong together: TRACE9.",
                "NM1*PR*2*MERIDIAN PPO*****PI*MER01 | The payer: MERIDIAN PPO, payer ID MER01.",
                "NM1*IL*1*TESTWELL*RUTH*B**JR*MI*MDP1 | The plan holder: RUTH B TESTWELL JR, member ID MDP1.",
                "N3*100 EXAMPLE ROAD*SUITE 2 | Street: 100 EXAMPLE ROAD SUITE 2.",
                "N4*SPRINGFIELD*IL*62701 | Place: SPRINGFIELD IL 62701.",
                "DMG*D8*19800229*F | Born February 29, 1980, female.",
                "INS*N*19*001*25 | Insured as the plan holder’s child, found by other data than were sent: compare name, birth date and ID.",
                "DTP*346*D8*20260101 | Plan begins: January 1, 2026.",
                "DTP*347*D8*20261231 | Plan ends: December 31, 2026.",
                "DTP*291*RD8*20260101-20261231 | Plan: January 1, 2026 to December 31, 2026.",
                "REF*6P*GRP55*DELTA FERRY WORKS | Group number: GRP55 DELTA FERRY WORKS.",
                "MSG*CALL FIRST: 601-555-0142 | In the payer’s own words: “CALL FIRST: 601-555-0142”",
                "III*ZZ*55 | Place of service: a residential place for substance use treatment.",
                "HSD*VS*30***23 | Limit: 30 visits each calendar year.",
                "LS*2120 | Here begins who else has to do with the line above.",
                "LE*2120 | Here ends who else has to do with the line above.",
                "PER*IC*DESK*TE*6015550142*UR*EXAMPLE.ORG | To be reached, DESK, by phone 6015550142, at EXAMPLE.ORG.",
                "PRV*PE*PXC*207Q00000X | Provider: performing, specialty code 207Q00000X.",
                "EQ*AI^MH | Asks about: substance use; mental health.",
                "AMT*R*250 | Spend-down, which the person has to pay first: $250.",
                "AAA*N**72*C | The payer refused: the member ID is missing or wrong, the person has to correct it, to be corrected and sent again.",
                "AAA*N**42*P | The payer refused: the payer cannot answer now, Milepost asks again by itself, to be sent again as it was.",
                "HI*ABK:F1020 | Diagnosis: ABK:F1020.",
                "SE*17*0001 | Closes transaction 0001; segments: 17.",
                "IK3*NM1*8*2*8 | Something is wrong with segment NM1, number 8, error code 8.",
                "IK5*R*5 | The transaction was refused.",
            })
    void a_segment_is_told_in_plain_words(String segment, String words) {
        assertThat(explain(segment)).isEqualTo(new SegmentExplanation(words, java.util.List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EB*1*IND*30*PR*MERIDIAN GOLD | Active, one person, the plan as a whole, PPO, plan “MERIDIAN GOLD”",
                "EB*C*IND*30***23*1500*****Y | Deductible, one person, the plan as a whole, $1,500 each calendar year, in network.",
                "EB*C*FAM*30***29*250.5*****N | Deductible, family, the plan as a whole, $250.50 remaining, out of network.",
                "EB*C*IND*30***29*0*****W | Deductible, one person, the plan as a whole, $0 remaining, in and out of network.",
                "EB*A*IND*AI***27**.2***Y*Y | Co-insurance, one person, substance use, 20% of the cost a visit, authorization needed, in network.",
                "EB*F*IND*CI***23***DY*30 | Limits, one person, substance use facility, staying there, 30 days each calendar year.",
                "EB*I**CI^CJ*********Y | Not covered, substance use facility, staying there; substance use facility, by day, in network.",
                "EB*B**AI***27*25*****Y*HC:H0015 | Co-pay, substance use, $25 a visit, in network, only for the procedure HC H0015.",
                "EB*1**AI********U*U | Active, substance use, whether authorization is needed is not told, network not told.",
            })
    void a_line_of_benefits_is_told_element_by_element(String segment, String words) {
        assertThat(explain(segment)).isEqualTo(new SegmentExplanation(words, java.util.List.of()));
    }

    @Test
    void the_envelope_is_told_as_well() {
        assertThat(explain(Transcript.of(ISA + "GE*1*42~IEA*1*000000042~")
                                .lines()
                                .get(0)
                                .segment()
                                .orElseThrow())
                        .words())
                .isEqualTo(
                        "Opens what was sent: from MERIDIANPPO to EXTRAMILE, written November 22, 2026, control number "
                                + "000000042, marked as a test.");
        assertThat(explain("GE*1*42").words()).isEqualTo("Closes group 42; transactions: 1.");
        assertThat(explain("IEA*1*000000042").words())
                .isEqualTo("Closes what was sent under control number 000000042; groups: 1.");
        assertThat(explain("TA1*000000042*261122*0915*R*006").words())
                .isEqualTo("What was sent under control number 000000042 was refused, note 006.");
    }

    @ParameterizedTest
    @CsvSource({
        "EB*ZZ*IND*30, EB01",
        "EB*1*XXX*30, EB02",
        "EB*1*IND*ZQ, EB03",
        "EB*1*IND*30*ZQ, EB04",
        "EB*C*IND*30***99*5, EB06",
        "EB*1*IND*30********Q, EB11",
        "EB*1*IND*30*********Q, EB12",
        "NM1*ZZ*2*SOMEBODY, NM101",
        "NM1*PR*2*SOMEBODY*****ZZ*1, NM108",
        "DTP*999*D8*20260101, DTP01",
        "DTP*346*D8*soon, DTP03",
        "REF*ZQ*1, REF01",
        "III*ZZ*00, III02",
        "III*BK*F1020, III01",
        "HSD*QQ*1, HSD01",
        "AAA*N**ZZ*C, AAA03",
        "AAA*N**72*Z, AAA04",
        "ZZZ*1, ZZZ",
    })
    void what_stands_in_no_table_is_named(String segment, String unknown) {
        SegmentExplanation explanation = explain(segment);

        assertThat(explanation.unknown()).containsExactly(unknown);
        assertThat(explanation.isUnderstood()).isFalse();
    }

    @Test
    void an_unknown_code_is_told_as_it_came_and_the_rest_in_words() {
        assertThat(explain("EB*ZZ*IND*30").words())
                .isEqualTo("The code ZZ, which stands in no table of ours, one person, the plan as a whole.");
        assertThat(explain("ZZZ*1").words()).isEqualTo("ZZZ is a segment that we do not know; read it yourself.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EB", "EB*1", "HSD", "III", "MSG", "DTP", "AAA", "AMT", "EQ", "NM1", "N2", "N3", "N4", "PER", "PRV",
                "REF", "DMG", "INS", "HI", "TRN", "GS", "BHT", "HL", "LS", "LE", "SE", "GE", "TA1", "AK9", "IK5",
                "EB*{0}**{1}", "MSG*{", "MSG*don't", "EB*C**30****1,500", "DMG*D8*never"
            })
    void a_segment_with_holes_in_it_is_told_without_a_throw(String segment) {
        assertThat(explain(segment).words()).isNotBlank();
    }

    @Test
    void every_code_of_the_rules_has_its_words() throws IOException {
        Set<String> keys = keys();

        assertThat(keys)
                .containsAll(RejectReason.codes().stream()
                        .map(code -> "reject." + code)
                        .toList());
        for (RejectReason.Actor actor : RejectReason.Actor.values()) {
            assertThat(keys).contains("actor." + actor);
        }
        for (Information information : Information.values()) {
            assertThat(information == Information.UNKNOWN || keys.contains("information." + information))
                    .as(information.name())
                    .isTrue();
        }
        for (Period period : Period.values()) {
            assertThat(period == Period.UNKNOWN || period == Period.NOT_TOLD || keys.contains("period." + period))
                    .as(period.name())
                    .isTrue();
        }
        assertThat(keys)
                .containsAll(ServiceTypes.ASKED.stream()
                        .map(code -> "service." + code)
                        .toList());
    }

    /** A straight apostrophe is a quotation mark to MessageFormat. */
    @Test
    void apostrophes_are_typographic_and_no_text_is_empty() throws IOException {
        Properties texts = texts();

        assertThat(texts.stringPropertyNames())
                .allSatisfy(
                        key -> assertThat(texts.getProperty(key)).isNotBlank().doesNotContain("'"));
    }

    private static Set<String> keys() throws IOException {
        return texts().stringPropertyNames();
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                SegmentWordsTest.class.getResourceAsStream("Texts.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    private static SegmentExplanation explain(String segment) {
        return explain(Transcript.of("ST*271*0001~" + segment + "~").lines().stream()
                .skip(segment.startsWith("ST*") ? 0 : 1)
                .findFirst()
                .orElseThrow()
                .segment()
                .orElseThrow());
    }

    private static SegmentExplanation explain(Segment segment) {
        return new SegmentWords().explain(segment);
    }
}
