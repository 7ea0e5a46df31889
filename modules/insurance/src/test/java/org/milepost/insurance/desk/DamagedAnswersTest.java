package org.milepost.insurance.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.milepost.insurance.testing.Damage;

/** The answers of the corpus, damaged in ways that a seed decides: always the same ones. */
class DamagedAnswersTest {
    private static final int TIMES = 150;
    private static final String TRACES = "\"trace\":\\[[^]]*]";

    static List<Path> answers() {
        return Corpus.answers();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void a_damaged_answer_is_read_without_a_fault_and_tells_no_names(Path answer) throws IOException {
        byte[] whole = Files.readAllBytes(answer);
        // Of this answer alone: a piece of another, with other delimiters, would all stand in one element, such as the
        // name of a plan.
        Damage damage = new Damage(List.of(whole), 271);
        for (int i = 0; i < TIMES; i++) {
            String read = Corpus.read("damaged", damage.of(whole));

            assertThat(read.lines())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(
                                    Json.createReader(new StringReader(line)).readObject())
                            .isNotEmpty());
            // A number of the sender's own is no one's to judge: where damage joins a name to it, it stays what was
            // sent.
            assertThat(read.replaceAll(TRACES, "")).doesNotContain(Corpus.SECRETS);
        }
    }
}
