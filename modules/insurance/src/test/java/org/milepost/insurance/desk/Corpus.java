package org.milepost.insurance.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Answers written by hand from the rules, each with what it has to be read as beside it; whoever stands in them is invented. */
final class Corpus {
    /** Names, ids and words of the payers that stand in the answers. */
    static final List<String> SECRETS = List.of(
            "ALDERWICK",
            "ROWENA",
            "PERDITA",
            "CRISPIAN",
            "BRAMBLETT",
            "OSWIN",
            "CORDWAINE",
            "TAMSIN",
            "DUNNOTTER",
            "LEOFRIC",
            "QUENBYDESK",
            "ZQX100200",
            "ZQX300400",
            "ZQX500600",
            "ZQX700800",
            "ZQMEMBER9",
            "ZQREFERRAL7",
            "FIRSTFIVEVISITS",
            "THENITCHANGES",
            "LATERVISITS",
            "DAYSPERYEAR");

    private Corpus() {}

    /** The answers, in the order of their names. */
    static List<Path> answers() {
        try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(Corpus.class.getResource("ppo.271"))
                        .toURI())
                .resolveSibling(""))) {
            return files.filter(file -> file.toString().endsWith(".271"))
                    .sorted()
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@code content} is read as, without names: objects of JSON, one on a line. */
    static String read(String name, byte[] content) {
        StringBuilder out = new StringBuilder();
        try {
            AnswerFiles.asJson(out, false, null).read(name, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
