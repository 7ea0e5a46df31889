package org.milepost.insurance.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BroughtFilesTest {
    private static final Instant NOON = Instant.parse("2026-11-27T18:00:00Z");

    @TempDir
    Path path;

    private BroughtFiles files;

    @BeforeEach
    void a_folder() throws IOException {
        files = new FileFolder(path).brought();
    }

    @Test
    void what_is_brought_is_read_once_nobody_writes_to_it_any_more() throws IOException {
        bring("answers.x12", "one", NOON.minusSeconds(10));
        bring("just-now.x12", "other", NOON.minusSeconds(9));
        bring("growing.part", "other", NOON.minusSeconds(60));
        bring(".hidden", "other", NOON.minusSeconds(60));
        Files.createDirectory(path.resolve("incoming/folder"));

        List<BroughtFiles.Brought> brought = files.incoming(NOON);

        assertThat(brought).hasSize(1);
        assertThat(files.read(brought.get(0))).contains("one");
    }

    @Test
    void what_is_set_aside_lies_there_under_an_id_of_its_own() throws IOException {
        for (int day = 0; day < 2; day++) {
            bring("answers.x12", "ISA*~", NOON.minusSeconds(60));
            files.setAside(files.incoming(NOON).get(0));
        }

        assertThat(names("incoming")).isEmpty();
        assertThat(names("set-aside")).hasSize(2).allMatch(name -> name.endsWith("-answers.x12"));
        assertThat(files.aside())
                .hasSize(2)
                .allSatisfy(file -> assertThat(file.id()).isPresent());
    }

    /** A file system has room for 255 bytes of a name: one that had more with an id before it stopped all that came after it. */
    @Test
    void a_name_of_any_length_and_with_an_id_before_it_becomes_one_that_fits() throws IOException {
        bring("a".repeat(240) + ".x12", "ISA*~", NOON.minusSeconds(60));
        BroughtFiles.Aside once = files.setAside(files.incoming(NOON).get(0));
        BroughtFiles.Aside twice = files.setAside(files.aside().get(0));

        assertThat(names("set-aside")).containsExactly(twice.id() + "-" + "a".repeat(46) + ".x12");
        assertThat(twice.id()).isNotEqualTo(once.id());
    }

    @Test
    void a_file_has_an_id_only_where_its_name_begins_with_one() throws IOException {
        UUID id = UUID.fromString("00000000-0000-4000-8000-000000000271");
        Files.writeString(path.resolve("set-aside/" + id + "-answers.x12"), "");
        Files.writeString(path.resolve("set-aside/" + id), "");
        Files.writeString(path.resolve("set-aside/heron-example-of-the-third-of-march-1980.x12"), "");

        assertThat(files.aside().stream().flatMap(file -> file.id().stream())).containsExactly(id);
    }

    /** What a payer's file is called is often the member's name or number. */
    @Test
    void what_a_file_is_called_is_printed_by_nothing() throws IOException {
        bring("heron-example.x12", "ISA*~", NOON.minusSeconds(60));
        BroughtFiles.Brought brought = files.incoming(NOON).get(0);

        BroughtFiles.Aside aside = files.setAside(brought);

        assertThat(brought + " " + aside).doesNotContain("heron");
    }

    @Test
    void a_file_that_is_longer_than_any_is_not_read() throws IOException {
        bring("small.x12", "x".repeat(20 * 1024 * 1024), NOON.minusSeconds(70));
        bring("large.x12", "x".repeat(20 * 1024 * 1024 + 1), NOON.minusSeconds(60));
        List<BroughtFiles.Brought> brought = files.incoming(NOON);

        assertThat(files.read(brought.get(0))).isPresent();
        assertThat(files.read(brought.get(1))).isEmpty();
    }

    private void bring(String name, String text, Instant at) throws IOException {
        Path file = Files.writeString(path.resolve("incoming").resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(at));
    }

    private List<String> names(String where) throws IOException {
        try (Stream<Path> files = Files.list(path.resolve(where))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
