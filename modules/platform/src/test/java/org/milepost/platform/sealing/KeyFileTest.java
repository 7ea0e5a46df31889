package org.milepost.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;
import org.milepost.platform.testing.OneKeyKms;

class KeyFileTest {
    private static final Private WORDS = Private.of("Ana Ejemplo");

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private KeysetHandle first = handle();
    private Sealing sealing = sealing(first);

    @BeforeEach
    void a_key_file() throws Exception {
        file = folder.resolve("milepost.key");
        first = handle();
        write(first, 1_000);
        sealing = new EnvelopeSealing(new KeyFile(file, Optional.empty(), 0));
    }

    @Test
    void a_node_that_serves_learns_the_new_key_and_still_opens_what_the_old_one_sealed() throws Exception {
        Sealing.RecordKey old = sealing.newKey("intake.inquiry:1");
        byte[] words = old.seal("name", WORDS);

        KeysetHandle rotated = rotated();
        write(rotated, 2_000);

        assertThat(sealing.key("intake.inquiry:1", old.stored()).open("name", words))
                .isEqualTo(WORDS);
        byte[] fresh = sealing.newKey("intake.inquiry:2").stored();
        assertThat(sealing(rotated).key("intake.inquiry:2", fresh)).isNotNull();
        assertThatIllegalStateException().isThrownBy(() -> sealing(first).key("intake.inquiry:2", fresh));
    }

    @Test
    void fingerprints_outlive_a_rotation_and_the_end_of_the_old_key() throws Exception {
        byte[] before = sealing.fingerprint("phone", "6015550142");

        KeysetHandle.Builder retired = KeysetHandle.newBuilder(rotated());
        retired.getAt(0).setStatus(KeyStatus.DISABLED);
        write(retired.build(), 2_000);

        assertThat(sealing.fingerprint("phone", "6015550142")).isEqualTo(before);
    }

    @Test
    void a_file_that_was_garbled_meanwhile_stops_nobody() throws Exception {
        Sealing.RecordKey old = sealing.newKey("intake.inquiry:1");

        Files.writeString(file, "{");
        Files.setLastModifiedTime(file, FileTime.fromMillis(2_000));

        assertThat(sealing.key("intake.inquiry:1", old.stored())).isNotNull();
    }

    @Test
    void a_key_that_a_kms_wraps_opens_through_its_client_and_not_without() throws Exception {
        Files.writeString(
                file,
                TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(
                        first,
                        new OneKeyKms().getAead(OneKeyKms.ADDRESS),
                        "milepost.key".getBytes(StandardCharsets.US_ASCII),
                        RegistryConfiguration.get()));
        Sealing.RecordKey old = sealing(first).newKey("intake.inquiry:1");

        Sealing wrapped = new EnvelopeSealing(new KeyFile(file, Optional.of(OneKeyKms.ADDRESS), 0));

        assertThat(wrapped.key("intake.inquiry:1", old.stored())).isNotNull();
        assertThatExceptionOfType(GeneralSecurityException.class)
                .isThrownBy(() -> new KeyFile(file, Optional.empty(), 0));
        assertThatExceptionOfType(GeneralSecurityException.class)
                .isThrownBy(() -> new KeyFile(file, Optional.of("other-kms://key"), 0));
    }

    @Test
    void a_key_that_the_environment_tells_needs_no_file() throws Exception {
        Sealing told =
                new EnvelopeSealing(folder.resolve("nowhere.key").toFile(), Optional.of(text(first)), Optional.empty());

        assertThat(told.key(
                        "intake.inquiry:1",
                        sealing(first).newKey("intake.inquiry:1").stored()))
                .isNotNull();
    }

    private KeysetHandle rotated() throws GeneralSecurityException {
        return KeysetHandle.newBuilder(first)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    private void write(KeysetHandle keys, long modified) throws IOException, GeneralSecurityException {
        Files.writeString(file, text(keys));
        Files.setLastModifiedTime(file, FileTime.fromMillis(modified));
    }

    private static Sealing sealing(KeysetHandle keys) {
        try {
            Keyring ring = Keyring.of(text(keys), Optional.empty());
            return new EnvelopeSealing(() -> ring);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String text(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static KeysetHandle handle() {
        try {
            AeadConfig.register();
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
