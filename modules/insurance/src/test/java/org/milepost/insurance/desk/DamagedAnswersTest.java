package org.milepost.insurance.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers of the corpus, damaged in ways that a seed decides: always the same ones. */
class DamagedAnswersTest {
    private static final int TIMES = 150;
    private static final int MOST_WOUNDS = 6;
    private static final String TRACES = "\"trace\":\\[[^]]*]";
    private static final String PIECES = "~*:^\n|\0\u00ff09AZ-.$,";

    static List<Path> answers() {
        return Corpus.answers();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void a_damaged_answer_is_read_without_a_fault_and_tells_no_names(Path answer) throws IOException {
        byte[] whole = Files.readAllBytes(answer);
        SplittableRandom chance = new SplittableRandom(271);
        for (int i = 0; i < TIMES; i++) {
            byte[] damaged = whole;
            for (int wounds = 1 + chance.nextInt(MOST_WOUNDS); wounds > 0; wounds--) {
                damaged = damaged.length == 0 ? damaged : wound(damaged, chance);
            }
            String read = Corpus.read("damaged", damaged);

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

    private static byte[] wound(byte[] content, SplittableRandom chance) {
        int from = chance.nextInt(content.length);
        int to = Math.min(content.length, from + 1 + chance.nextInt(40));
        return switch (chance.nextInt(5)) {
            case 0 -> Arrays.copyOf(content, from);
            case 1 -> joined(content, from, new byte[0], to);
            case 2 -> joined(content, to, Arrays.copyOfRange(content, from, to), to);
            case 3 -> joined(content, from, piece(chance), from + 1);
            default -> joined(content, from, piece(chance), from);
        };
    }

    private static byte[] piece(SplittableRandom chance) {
        return new byte[] {(byte) PIECES.charAt(chance.nextInt(PIECES.length()))};
    }

    /** {@code content} up to {@code end}, then {@code middle}, then {@code content} from {@code start} on. */
    private static byte[] joined(byte[] content, int end, byte[] middle, int start) {
        byte[] joined = Arrays.copyOf(content, end + middle.length + content.length - start);
        System.arraycopy(middle, 0, joined, end, middle.length);
        System.arraycopy(content, start, joined, end + middle.length, content.length - start);
        return joined;
    }
}
