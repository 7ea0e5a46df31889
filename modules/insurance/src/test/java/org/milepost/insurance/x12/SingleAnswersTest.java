package org.milepost.insurance.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SingleAnswersTest {
    private static final String ISA =
            "ISA*00*          *00*          *ZZ*PAYER          *ZZ*MILEPOST       *261127*0700*^*00501*"
                    + "000000077*0*T*:~";

    @Test
    void each_answer_stands_alone_in_the_interchange_it_came_in() {
        String file = ISA + "\nGS*HB*PAYER*MILEPOST*20261127*0700*77*X*005010X279A1~\n"
                + "ST*271*0001~\nTRN*2*one*9PAYER0000~\nSE*3*0001~\nST*271*0002~TRN*2*two*9PAYER0000~SE*3*0002~\n"
                + "GE*2*77~IEA*1*000000077~\n";

        List<String> answers = whole(file);

        assertThat(answers)
                .containsExactly(
                        ISA + "GS*HB*PAYER*MILEPOST*20261127*0700*77*X*005010X279A1~"
                                + "ST*271*0001~TRN*2*one*9PAYER0000~SE*3*0001~GE*1*77~IEA*1*000000077~",
                        ISA + "GS*HB*PAYER*MILEPOST*20261127*0700*77*X*005010X279A1~"
                                + "ST*271*0002~TRN*2*two*9PAYER0000~SE*3*0002~GE*1*77~IEA*1*000000077~");
        assertThat(answers).allSatisfy(answer -> {
            Interchange read = Interchange.read(answer);
            assertThat(read.flaws()).isEmpty();
            assertThat(read.transactions()).hasSize(1);
        });
    }

    @Test
    void an_acknowledgment_of_the_interchange_is_one_of_them() {
        assertThat(whole(ISA + "TA1*000000905*261127*1800*R*020~IEA*0*000000077~"))
                .containsExactly(ISA + "TA1*000000905*261127*1800*R*020~IEA*0*000000077~");
    }

    @Test
    void what_begins_otherwise_is_no_interchange_and_what_is_cut_off_gives_only_what_is_whole() {
        String half =
                ISA + "GS*HB*PAYER*MILEPOST*20261127*0700*77*X*005010X279A1~ST*271*0001~SE*2*0001~ST*271*0002~TRN*2*";

        assertThat(SingleAnswers.of("")).isEmpty();
        assertThat(SingleAnswers.of("<html>" + ISA)).isEmpty();
        assertThat(whole(half)).hasSize(1);
    }

    /** A file that ended within the last answer was taken as a whole one, deleted, and that answer was lost. */
    @Test
    void an_answer_without_its_end_is_told_wherever_it_stands() {
        String group = ISA + "GS*HB*PAYER*MILEPOST*20261127*0700*77*X*005010X279A1~";

        assertThat(isCutOff(group + "ST*271*0001~SE*2*0001~GE*1*77~IEA*1*000000077~"))
                .isFalse();
        assertThat(isCutOff(group + "ST*271*0001~SE*2*0001~ST*271*0002~TRN*2*")).isTrue();
        assertThat(isCutOff(group + "ST*271*0001~TRN*2*one~ST*271*0002~SE*2*0002~GE*2*77~IEA*1*000000077~"))
                .isTrue();
        assertThat(isCutOff(group + "ST*271*0001~TRN*2*one~GE*1*77~IEA*1*000000077~"))
                .isTrue();
    }

    private static List<String> whole(String file) {
        return SingleAnswers.of(file).orElseThrow().whole();
    }

    private static boolean isCutOff(String file) {
        return SingleAnswers.of(file).orElseThrow().isCutOff();
    }
}
