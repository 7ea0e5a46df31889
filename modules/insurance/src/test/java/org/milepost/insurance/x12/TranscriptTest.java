package org.milepost.insurance.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    private static final String ISA =
            "ISA*00*          *00*          *ZZ*MERIDIANPPO    *ZZ*EXTRAMILE      *261122*0915*^*00501*000000042*0*T*:~";
    private static final String WHOLE =
            ISA + "GS*HB*A*B*20261122*0915*42*X*005010X279A1~ST*271*0007~HL*1**20*1~EB*1**30~ZZZ*9~SE*5*0007~GE*1*42~"
                    + "IEA*1*000000042~";

    @Test
    void every_line_stands_in_it_with_the_number_it_has_in_its_transaction() {
        List<Transcript.Line> lines = Transcript.of(WHOLE).lines();

        assertThat(lines)
                .extracting(line -> line.segment().map(Segment::number).orElse(-1))
                .containsExactly(0, 0, 1, 2, 3, 4, 5, 0, 0);
        assertThat(lines)
                .extracting(Transcript.Line::transaction)
                .containsExactly("", "", "0007", "0007", "0007", "0007", "0007", "", "");
        assertThat(lines.get(5).text()).isEqualTo("ZZZ*9");
    }

    @Test
    void its_segments_are_those_that_the_rules_read() {
        String damaged = "hello\r\n" + WHOLE.replace("HL*1**20*1~", "HL*1**20*1~~\r\nEB*6**~") + "STRAY~" + WHOLE;

        List<Segment> read = Interchange.read(damaged).transactions().stream()
                .flatMap(transaction -> transaction.segments().stream())
                .toList();

        assertThat(read).hasSize(11);
        assertThat(segments(damaged).filter(segment -> segment.number() > 0)).containsExactlyElementsOf(read);
    }

    @Test
    void joined_again_the_lines_are_what_came() {
        assertThat(Transcript.of(WHOLE).lines())
                .extracting(Transcript.Line::text)
                .containsExactly(WHOLE.split("~"));
    }

    @Test
    void text_around_an_interchange_is_a_line_that_is_no_segment() {
        List<Transcript.Line> lines =
                Transcript.of("Status: 200\n" + WHOLE + "\nGoodbye").lines();

        assertThat(lines).hasSize(11);
        assertThat(lines.get(0)).isEqualTo(new Transcript.Line("", "Status: 200", Optional.empty()));
        assertThat(lines.get(10)).isEqualTo(new Transcript.Line("", "Goodbye", Optional.empty()));
    }

    @Test
    void what_is_no_x12_is_one_line() {
        assertThat(Transcript.of("<html>502 Bad Gateway</html>").lines())
                .containsExactly(new Transcript.Line("", "<html>502 Bad Gateway</html>", Optional.empty()));
        assertThat(Transcript.of("").lines()).isEmpty();
    }

    @Test
    void what_is_cut_off_is_shown_and_is_no_segment() {
        List<Transcript.Line> lines =
                Transcript.of(WHOLE.substring(0, WHOLE.indexOf("1**30"))).lines();

        assertThat(lines.get(lines.size() - 1)).isEqualTo(new Transcript.Line("0007", "EB*", Optional.empty()));
    }

    @Test
    void a_segment_longer_than_any_may_be_is_shown_and_those_behind_it_keep_their_numbers() {
        String tooLong = "MSG*" + "x".repeat(70_000);

        List<Transcript.Line> lines =
                Transcript.of(WHOLE.replace("ZZZ*9~", tooLong + "~EB*6**30~")).lines();

        assertThat(lines.get(5).segment()).isEmpty();
        assertThat(lines.get(5).text()).startsWith("MSG*xxx").hasSizeGreaterThan(70_000);
        assertThat(lines.get(6).segment()).map(Segment::number).contains(5);
    }

    @Test
    void letters_beyond_the_basic_ones_come_out_as_they_went_in() {
        assertThat(Transcript.of(WHOLE.replace("ZZZ*9", "MSG*Muñoz – sí")).lines())
                .extracting(Transcript.Line::text)
                .contains("MSG*Muñoz – sí");
    }

    private static Stream<Segment> segments(String text) {
        return Transcript.of(text).lines().stream().flatMap(line -> line.segment().stream());
    }
}
