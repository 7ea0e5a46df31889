package org.milepost.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    private Path temporary;

    @Test
    void a_missing_home_is_made_for_its_owner_alone() throws IOException {
        Home home = Home.open(temporary.resolve("new/home"), false);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void a_file_in_its_place_is_refused_in_a_sentence() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "not a folder");

        assertThatThrownBy(() -> Home.open(file, false))
                .isInstanceOf(CannotContinue.class)
                .hasMessage("The home folder " + file + " can't be used: " + file + " is a file.");
    }

    @Test
    void what_lay_in_the_scratch_folder_is_gone_at_the_next_start() throws IOException {
        Path left = Files.createDirectories(temporary.resolve("tmp/deep")).resolve("upload");
        Files.writeString(left, "half of an upload");

        Home home = Home.open(temporary, false);

        assertThat(home.scratch()).isEmptyDirectory();
    }

    @Test
    void a_scratch_folder_is_emptied_without_following_its_links() throws IOException {
        Path outside = Files.writeString(temporary.resolve("kept"), "stays");
        Path home = Files.createDirectories(temporary.resolve("home"));
        Files.createSymbolicLink(Files.createDirectories(home.resolve("tmp")).resolve("link"), outside);

        Home.open(home, false);

        assertThat(outside).hasContent("stays");
    }

    @Test
    void demo_data_never_goes_to_a_home_that_holds_a_real_network() throws IOException {
        Files.writeString(temporary.resolve("milepost.key"), "a key");

        assertThatThrownBy(() -> Home.open(temporary, true))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("holds a real network");
    }

    @Test
    void a_real_network_never_starts_on_a_demo_s_home() throws IOException {
        Files.writeString(temporary.resolve("demo"), "made by a demo");

        assertThatThrownBy(() -> Home.open(temporary, false))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("add --demo");
    }

    @Test
    void a_new_demo_marks_its_home() {
        Home.open(temporary, true);

        assertThat(temporary.resolve("demo")).exists();
    }
}
