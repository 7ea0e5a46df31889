package org.milepost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads Spanish reads all of it in Spanish, and no text drops what it is given to say. */
class TextsTest {
    private static final Path MODULES = Path.of("../../modules");

    /** Only staff reads these, and the console speaks English. */
    private static final Pattern FOR_STAFF = Pattern.compile(
            "(sign-in|staff|inbox|console|record|finding)\\..*"
                    + "|intake\\.(admitted-record|already-taken|already-forgotten|already-held|under-legal-hold|nothing-to-search-by|unknown-inquiry)");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @MethodSource("modules")
    void what_visitors_read_stands_in_both_languages(String module) throws IOException {
        Map<String, String> english = texts(module, "Texts.properties");
        Map<String, String> spanish = texts(module, "Texts_es.properties");

        assertThat(english.keySet()).containsAll(spanish.keySet());
        assertThat(spanish.keySet())
                .containsAll(english.keySet().stream()
                        .filter(key -> !FOR_STAFF.matcher(key).matches())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_text_says_the_same_names_and_numbers_in_both_languages(String module) throws IOException {
        Map<String, String> english = texts(module, "Texts.properties");
        Map<String, String> spanish = texts(module, "Texts_es.properties");

        assertThat(spanish)
                .allSatisfy((key, text) -> assertThat(arguments(text)).isEqualTo(arguments(english.get(key))));
    }

    /** A straight apostrophe is a quotation mark to MessageFormat: "don't call {0}" comes out as "dont call {0}". */
    @ParameterizedTest
    @MethodSource("modules")
    void apostrophes_are_typographic_and_no_text_is_empty(String module) throws IOException {
        for (String file : List.of("Texts.properties", "Texts_es.properties")) {
            assertThat(texts(module, file))
                    .allSatisfy((key, text) -> assertThat(text).isNotBlank().doesNotContain("'"));
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String module, String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(folder(module).resolve(file))) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }

    private static Path folder(String module) {
        return MODULES.resolve(module)
                .resolve("src/main/resources/org/milepost")
                .resolve(module);
    }

    static List<String> modules() throws IOException {
        try (Stream<Path> modules = Files.list(MODULES)) {
            return modules.map(module -> module.getFileName().toString())
                    .filter(module -> Files.exists(folder(module).resolve("Texts.properties")))
                    .toList();
        }
    }
}
