package org.milepost.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milepost.platform.testing.OneKeyKms;

/** Where the key may lie besides an open file. */
class KeyPlaceTest {
    private static final String RECORD = "intake.inquiry:1";

    @TempDir
    private Path folder;

    @Test
    void a_key_that_a_kms_wraps_stands_in_no_clear_and_opens_by_the_same_kms_only() throws Exception {
        KeyPlace wrapped = new KeyPlace(file(), Optional.empty(), Optional.of(OneKeyKms.ADDRESS));

        wrapped.make();

        assertThat(Files.readString(file())).contains("encryptedKeyset").doesNotContain("AesGcmKey\",\"value");
        assertThat(wrapped.read()).isPresent();
        assertThatThrownBy(() -> KeyPlace.of(file()).read())
                .isInstanceOf(CannotContinue.class)
                .hasMessage("The key file " + file() + " holds no key: put your backup of it there.");
        assertThatThrownBy(() -> new KeyPlace(file(), Optional.empty(), Optional.of("other-kms://key")).read())
                .isInstanceOf(CannotContinue.class)
                .hasMessage(
                        "The key file " + file()
                                + " doesn't open by the key other-kms://key: is its client in lib/kms.jar, and may this machine use that key?");
    }

    @Test
    void a_rotated_key_is_wrapped_as_well() throws Exception {
        KeyPlace wrapped = new KeyPlace(file(), Optional.empty(), Optional.of(OneKeyKms.ADDRESS));
        InstallationKey first = wrapped.make();

        wrapped.replace(first.withNewKey());

        assertThat(wrapped.required().fingerprint(RECORD)).isEqualTo(first.fingerprint(RECORD));
        assertThat(Files.readString(file())).contains("encryptedKeyset");
    }

    @Test
    void a_key_that_the_environment_tells_needs_no_file_and_is_not_told_on() throws Exception {
        InstallationKey inFile = KeyPlace.of(file()).make();
        String keyset = Files.readString(file());
        KeyPlace told = new KeyPlace(folder.resolve("nowhere.key"), Optional.of(keyset), Optional.empty());

        assertThat(told.required().fingerprint(RECORD)).isEqualTo(inFile.fingerprint(RECORD));
        assertThat(told).hasToString("The setting platform.key.secret");
        assertThatThrownBy(() -> told.replace(inFile.withNewKey()))
                .isInstanceOf(CannotContinue.class)
                .hasMessageStartingWith(
                        "The key stands in the setting platform.key.secret, which this command can't change.");
        assertThat(folder.resolve("nowhere.key")).doesNotExist();
    }

    private Path file() {
        return folder.resolve("milepost.key");
    }
}
