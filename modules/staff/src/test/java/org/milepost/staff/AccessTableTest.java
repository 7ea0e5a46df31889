package org.milepost.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/access.md tells people is what {@link Role} tells the application. */
class AccessTableTest {
    private static final Path DOCUMENT = Path.of("../../docs/access.md");

    @Test
    void the_table_in_the_document_is_the_one_in_the_code() throws IOException {
        List<List<String>> table = Files.readAllLines(DOCUMENT).stream()
                .dropWhile(line -> !line.startsWith("| Permission"))
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> !line.startsWith("|---"))
                .map(AccessTableTest::cells)
                .toList();

        assertThat(table.get(0)).containsExactlyElementsOf(header());
        assertThat(table.subList(1, table.size()))
                .containsExactlyElementsOf(
                        Stream.of(Permission.values()).map(AccessTableTest::row).toList());
    }

    private static List<String> header() {
        return Stream.concat(Stream.of("Permission"), Stream.of(Role.values()).map(Role::title))
                .toList();
    }

    private static List<String> row(Permission permission) {
        return Stream.concat(
                        Stream.of(permission.name()),
                        Stream.of(Role.values()).map(role -> role.permits(permission) ? "yes" : ""))
                .toList();
    }

    /** The cells of a line; of the first, the name of the permission without its explanation. */
    private static List<String> cells(String line) {
        List<String> cells = Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
        String first = cells.get(0).replaceFirst("^`(\\w+)`.*", "$1");
        return Stream.concat(Stream.of(first), cells.stream().skip(1)).toList();
    }
}
