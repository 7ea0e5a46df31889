package org.milepost.insurance.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milepost.insurance.benefits.Answer;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.Finding;
import org.milepost.insurance.x12.Transcript;

class ExplanationTest {
    private static final Instant AT = Instant.parse("2026-11-22T15:00:00Z");
    private static final LocalDate DATE = LocalDate.of(2026, 11, 22);
    private static final String HEAD = "ST*271*0001~HL*1**20*1~NM1*PR*2*MERIDIAN~HL*2*1*22*0~NM1*IL*1*TESTWELL*RUTH~";

    @Test
    void nothing_that_came_is_missing() {
        String text = "junk " + HEAD + "EB*1**30~ZZZ*1~SE*8*0001~";

        assertThat(explain(text).lines())
                .extracting(line -> line.raw().text())
                .containsExactlyElementsOf(Transcript.of(text).lines().stream()
                        .map(Transcript.Line::text)
                        .toList())
                .contains("junk", "EB*1**30", "ZZZ*1", "SE*8*0001");
    }

    @Test
    void a_line_of_benefits_tells_the_facts_that_came_of_it_and_what_belongs_to_it() {
        List<Explanation.Line> lines =
                explain(HEAD + "EB*1*IND*30^AI~III*ZZ*55~MSG*CALL~SE*9*0001~").lines();

        assertThat(lines.get(5).facts())
                .extracting(fact -> fact.key().serviceType())
                .containsExactly("30", "AI");
        assertThat(lines.get(5).number()).isEqualTo(6);
        assertThat(lines).extracting(Explanation.Line::of).containsExactly(0, 0, 0, 0, 0, 0, 6, 6, 0);
    }

    @Test
    void what_was_not_understood_is_marked_and_says_why() {
        List<Explanation.Line> lines =
                explain(HEAD + "EB*ZZ**30~ZZZ*1~EB*1**30~SE*9*0001~").lines();

        assertThat(lines.get(5).isUnclear()).isTrue();
        assertThat(lines.get(5).findings()).extracting(Finding::kind).containsExactly(Finding.Kind.UNKNOWN_CODE);
        assertThat(lines.get(6).isUnclear()).isTrue();
        assertThat(lines.get(6).findings()).extracting(Finding::kind).containsExactly(Finding.Kind.UNKNOWN_SEGMENT);
        assertThat(lines.get(7).isUnclear()).isFalse();
    }

    /** A segment we know by name stood where it has no business and was not read, yet its words sounded as if it had been. */
    @Test
    void a_known_segment_in_the_wrong_place_is_marked() {
        Explanation.Line line =
                explain(HEAD + "EB*1**30~INS*Y*18~SE*8*0001~").lines().get(6);

        assertThat(line.says().orElseThrow().isUnderstood()).isTrue();
        assertThat(line.isUnclear()).isTrue();
    }

    @Test
    void what_is_no_segment_says_nothing_and_is_marked() {
        Explanation.Line line = explain("<html>502</html>").lines().get(0);

        assertThat(line.says()).isEmpty();
        assertThat(line.isUnclear()).isTrue();
        assertThat(explain("<html>502</html>").findings())
                .extracting(Finding::kind)
                .contains(Finding.Kind.NOT_X12, Finding.Kind.NO_ANSWER);
    }

    @Test
    void findings_of_another_answer_stay_with_that_one() {
        String text = HEAD + "EB*ZZ**30~SE*7*0001~";
        CoverageSummary summary = CoverageSummary.of(List.of(Answer.of("30", "", AT, text)), DATE);

        Explanation other = Explanation.of(text, source -> source.asked().equals("AI"), summary, summary);

        assertThat(other.lines()).allSatisfy(line -> assertThat(line.findings()).isEmpty());
    }

    private static Explanation explain(String text) {
        CoverageSummary summary = CoverageSummary.of(List.of(Answer.of("30", "", AT, text)), DATE);
        return Explanation.of(text, source -> true, summary, summary);
    }
}
