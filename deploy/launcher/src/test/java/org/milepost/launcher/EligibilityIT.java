package org.milepost.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built command reads and drafts files, with its own few libraries and without a server. */
class EligibilityIT {
    private static final String ANSWER =
            "ISA*00*          *00*          *ZZ*PAYER          *ZZ*CENTER         *261122*1200*^*00501*000000001*0*T*:~"
                    + "GS*HB*PAYER*CENTER*20261122*1200*1*X*005010X279A1~ST*271*0001*005010X279A1~BHT*0022*11*1*20261122*1200~"
                    + "HL*1**20*1~NM1*PR*2*PINEWATER*****PI*MP1~HL*2*1*21*1~NM1*1P*2*CENTER*****XX*1000000012~HL*3*2*22*0~"
                    + "TRN*2*T1*9MILEPOST1~NM1*IL*1*EJEMPLO*XIMENA****MI*MP12~EB*1**30**EXAMPLE PPO~EB*C*IND*30***23*1500*****Y~"
                    + "MSG*PRIVATE WORDS~SE*13*0001~GE*1*1~IEA*1*000000001~";

    @TempDir
    private Path folder;

    @Test
    void an_answer_is_read_without_naming_the_person() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("answer.x12"), ANSWER);

        Launched json = Launched.run("eligibility", "read", "--json", file.toString());
        Launched words = Launched.run("eligibility", "read", file.toString());
        Launched revealed = Launched.run("eligibility", "read", "--json", "--reveal", file.toString());

        assertThat(json.exitCode()).isZero();
        assertThat(json.out().lines()).hasSize(1);
        assertThat(json.out())
                .contains("\"status\":\"ACTIVE\"", "\"amount\":\"1500.00\"", "\"messages\":1")
                .doesNotContain("EJEMPLO", "XIMENA", "MP12", "PRIVATE");
        assertThat(words.out()).contains("the plan is active", "$1500").doesNotContain("EJEMPLO", "MP12", "PRIVATE");
        assertThat(revealed.out()).contains("EJEMPLO", "MP12", "PRIVATE WORDS");
    }

    @Test
    void what_is_no_x12_ends_with_code_1_and_a_sentence_and_the_rest_is_read()
            throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("page.html"), "<html>Sign in</html>");
        Path answer = Files.writeString(folder.resolve("answer.x12"), ANSWER);

        Launched run = Launched.run("eligibility", "read", "--json", page.toString(), answer.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(page + " holds no X12.");
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out()).contains("\"status\":\"ACTIVE\"");
    }

    @Test
    void a_question_is_drafted_and_a_broken_one_is_refused_by_the_name_of_its_field()
            throws IOException, InterruptedException {
        String request = """
                {"payer": {"name": "Pinewater", "id": "MP1"}, "provider": {"name": "Center", "npi": "1000000012"},
                 "subscriber": {"memberId": "MP12", "lastName": "Ejemplo", "firstName": "Ana", "birthDate": "1980-02-03"}}""";
        Path good = Files.writeString(folder.resolve("good.json"), request);
        Path broken = Files.writeString(folder.resolve("broken.json"), request.replace("1980-02-03", "February"));

        Launched drafted = Launched.run("eligibility", "draft", good.toString());
        Launched refused = Launched.run("eligibility", "draft", broken.toString());

        assertThat(drafted.exitCode()).isZero();
        assertThat(drafted.out()).contains("~NM1*IL*1*EJEMPLO*ANA****MI*MP12~DMG*D8*19800203~", "~EQ*30~SE*13*0001~");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).isEqualTo("milepost: birthDate is not a day such as 2026-11-22.\n");
    }
}
