package org.milepost.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a key file may look like; whether it fits the database stands in {@link ServedHomeIT}. */
class InstallationKeyTest {
    private static final String FINGERPRINT = "c65b535d361ac6c893b8707d9ee56568d007891810e868c25f2da7d379beb470";

    @TempDir
    private Path folder;

    @Test
    void no_file_is_no_key() {
        assertThat(KeyPlace.of(folder.resolve("milepost.key")).read()).isEmpty();
    }

    @Test
    void a_file_that_others_can_read_is_refused() throws IOException {
        Path file = keyFile("whatever it holds", "rw-r-----");

        assertThatThrownBy(() -> KeyPlace.of(file).read())
                .isInstanceOf(CannotContinue.class)
                .hasMessage("The key file " + file + " is open to others: run chmod 600 on it.");
    }

    @Test
    void a_garbled_file_is_refused() throws IOException {
        Path file = keyFile("{\"primaryKeyId\":1,\"key\":[", "rw-------");

        assertThatThrownBy(() -> KeyPlace.of(file).read())
                .isInstanceOf(CannotContinue.class)
                .hasMessage("The key file " + file + " holds no key: put your backup of it there.");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        Path file = keyFile("", "rw-------");

        assertThatThrownBy(() -> KeyPlace.of(file).read()).isInstanceOf(CannotContinue.class);
    }

    /** The application makes this one too, and has to come to the same: see its EnvelopeSealingTest. */
    @Test
    void a_fingerprint_is_made_of_the_eldest_key_by_hkdf_and_hmac() throws IOException {
        Path file = keyFile("""
            {"primaryKeyId":1,"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.AesGcmKey",
            "value":"GiAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==","keyMaterialType":"SYMMETRIC"},
            "status":"ENABLED","keyId":1,"outputPrefixType":"TINK"}]}""", "rw-------");

        assertThat(KeyPlace.of(file).required().fingerprint("staff.audit.signing-key"))
                .asHexString()
                .isEqualToIgnoringCase(FINGERPRINT);
        assertThat(KeyPlace.of(file).required().withNewKey().withOlderKeysOff().fingerprint("staff.audit.signing-key"))
                .asHexString()
                .isEqualToIgnoringCase(FINGERPRINT);
    }

    @Test
    void after_a_rotation_older_records_open_and_are_told_from_newer_ones() throws Exception {
        InstallationKey before = KeyPlace.of(folder.resolve("milepost.key")).make();
        byte[] old = before.resealed("intake.inquiry:1", dataKey(folder.resolve("milepost.key"), "intake.inquiry:1"));

        InstallationKey rotated = before.withNewKey();
        byte[] anew = rotated.resealed("intake.inquiry:1", old);

        assertThat(before.isNewestOf("intake.inquiry:1", old)).isTrue();
        assertThat(rotated.isNewestOf("intake.inquiry:1", old)).isFalse();
        assertThat(rotated.isNewestOf("intake.inquiry:1", anew)).isTrue();
    }

    @Test
    void a_key_that_was_switched_off_opens_nothing_any_more() throws Exception {
        InstallationKey before = KeyPlace.of(folder.resolve("milepost.key")).make();
        byte[] old = dataKey(folder.resolve("milepost.key"), "intake.inquiry:1");

        InstallationKey after = before.withNewKey().withOlderKeysOff();

        assertThatThrownBy(() -> after.resealed("intake.inquiry:1", old))
                .isInstanceOf(CannotContinue.class)
                .hasMessage("The data key of intake.inquiry:1 opens with no key of the key file.");
    }

    @Test
    void a_data_key_of_another_record_is_not_sealed_anew() throws Exception {
        InstallationKey key = KeyPlace.of(folder.resolve("milepost.key")).make();
        byte[] stored = dataKey(folder.resolve("milepost.key"), "intake.inquiry:1");

        assertThatThrownBy(() -> key.withNewKey().resealed("intake.inquiry:2", stored))
                .isInstanceOf(CannotContinue.class);
    }

    private static byte[] dataKey(Path keyFile, String record) throws IOException, GeneralSecurityException {
        Aead installation = TinkJsonProtoKeysetFormat.parseKeyset(
                        Files.readString(keyFile), RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
                installation,
                record.getBytes(StandardCharsets.UTF_8),
                RegistryConfiguration.get());
    }

    private Path keyFile(String text, String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("milepost.key"), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
