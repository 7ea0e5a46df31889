package org.milepost.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a key file may look like; whether it fits the database stands in {@link ServedHomeIT}. */
class InstallationKeyTest {
    @TempDir
    private Path folder;

    @Test
    void no_file_is_no_key() {
        assertThat(InstallationKey.read(folder.resolve("milepost.key"))).isEmpty();
    }

    @Test
    void a_file_that_others_can_read_is_refused() throws IOException {
        Path file = keyFile("whatever it holds", "rw-r-----");

        assertThatThrownBy(() -> InstallationKey.read(file))
                .isInstanceOf(CannotContinue.class)
                .hasMessage("The key file " + file + " is open to others: run chmod 600 on it.");
    }

    @Test
    void a_garbled_file_is_refused() throws IOException {
        Path file = keyFile("{\"primaryKeyId\":1,\"key\":[", "rw-------");

        assertThatThrownBy(() -> InstallationKey.read(file))
                .isInstanceOf(CannotContinue.class)
                .hasMessage("The key file " + file + " holds no key: put your backup of it there.");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        Path file = keyFile("", "rw-------");

        assertThatThrownBy(() -> InstallationKey.read(file)).isInstanceOf(CannotContinue.class);
    }

    private Path keyFile(String text, String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("milepost.key"), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
