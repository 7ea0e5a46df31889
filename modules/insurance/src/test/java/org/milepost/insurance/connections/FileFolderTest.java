package org.milepost.insurance.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFolderTest {
    private static final UUID QUESTION = UUID.fromString("00000000-0000-4000-8000-000000000270");

    @TempDir
    Path path;

    private FileFolder folder;

    @BeforeEach
    void a_folder() throws IOException {
        folder = new FileFolder(path.resolve("payer"));
    }

    @Test
    void a_question_has_the_name_that_others_take_only_once_it_is_let_go() throws IOException {
        folder.write(QUESTION, "ISA*00*a question~");
        assertThat(names("outgoing")).containsExactly(QUESTION + ".part");

        folder.letGo(QUESTION);

        assertThat(names("outgoing")).containsExactly(QUESTION + ".x12");
        assertThat(path.resolve("payer/outgoing/" + QUESTION + ".x12")).hasContent("ISA*00*a question~");
        assertThat(folder.waiting()).containsExactly(QUESTION);
    }

    /** Whoever was killed while writing left half a file; what is written over it is the whole question and no more. */
    @Test
    void half_a_question_is_written_anew() throws IOException {
        Files.writeString(
                path.resolve("payer/outgoing/" + QUESTION + ".part"), "ISA*00*half of a question that was longer");
        assertThat(folder.unfinished()).containsExactly(QUESTION);
        assertThat(folder.waiting()).isEmpty();

        folder.write(QUESTION, "ISA*00*whole~");
        folder.letGo(QUESTION);

        assertThat(path.resolve("payer/outgoing/" + QUESTION + ".x12")).hasContent("ISA*00*whole~");
    }

    @Test
    void what_is_taken_back_is_gone_whether_it_was_let_go_or_not() throws IOException {
        folder.write(QUESTION, "ISA~");
        folder.takeBack(QUESTION);
        assertThat(names("outgoing")).isEmpty();

        folder.write(QUESTION, "ISA~");
        folder.letGo(QUESTION);
        folder.takeBack(QUESTION);
        folder.takeBack(QUESTION);

        assertThat(names("outgoing")).isEmpty();
    }

    @Test
    void nobody_else_on_the_machine_reads_what_lies_there() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.resolve("payer/outgoing"))))
                .isEqualTo("rwx------");
    }

    private Stream<String> names(String where) throws IOException {
        try (Stream<Path> files = Files.list(path.resolve("payer").resolve(where))) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
