package org.milepost.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milepost.platform.Private;
import org.milepost.platform.PrivateBytes;
import org.milepost.platform.Sealing;

class EnvelopeSealingTest {
    private static final Private WORDS = Private.of("Ana Ejemplo, 601-555-0142");

    private final String keyset = keyset();
    private final Sealing sealing = sealing(keyset);

    @Test
    void what_was_sealed_opens_under_the_stored_key() {
        Sealing.RecordKey fresh = sealing.newKey("intake.inquiry:1");
        byte[] sealed = fresh.seal("name", WORDS);

        Sealing.RecordKey read = sealing(keyset).key("intake.inquiry:1", fresh.stored());

        assertThat(read.open("name", sealed)).isEqualTo(WORDS);
    }

    @Test
    void what_is_no_text_comes_back_byte_by_byte_and_prints_as_dots() {
        byte[] bytes = {(byte) 0xFF, (byte) 0xD8, 0, (byte) 0xC3, 0x28, 0};
        Sealing.RecordKey key = sealing.newKey("insurance.verification:1");

        PrivateBytes opened = key.openBytes("card", key.seal("card", PrivateBytes.of(bytes)));

        assertThat(opened.reveal()).isEqualTo(bytes);
        assertThat(opened).isEqualTo(PrivateBytes.of(bytes)).hasToString("•••");
    }

    @Test
    void the_words_do_not_stand_in_what_is_stored() {
        Sealing.RecordKey key = sealing.newKey("intake.inquiry:1");

        String stored = new String(key.seal("name", WORDS), StandardCharsets.ISO_8859_1)
                + new String(key.stored(), StandardCharsets.ISO_8859_1);

        assertThat(stored).doesNotContain("Ejemplo", "555-0142");
    }

    @Test
    void the_same_words_look_different_each_time() {
        Sealing.RecordKey key = sealing.newKey("intake.inquiry:1");

        assertThat(key.seal("name", WORDS)).isNotEqualTo(key.seal("name", WORDS));
    }

    @Test
    void a_value_moved_to_another_column_does_not_open() {
        Sealing.RecordKey key = sealing.newKey("intake.inquiry:1");
        byte[] sealed = key.seal("name", WORDS);

        assertThatIllegalStateException().isThrownBy(() -> key.open("message", sealed));
    }

    @Test
    void a_key_moved_to_another_record_is_refused() {
        byte[] stored = sealing.newKey("intake.inquiry:1").stored();

        assertThatIllegalStateException().isThrownBy(() -> sealing.key("intake.inquiry:2", stored));
    }

    @Test
    void an_altered_value_does_not_open() {
        Sealing.RecordKey key = sealing.newKey("intake.inquiry:1");
        byte[] sealed = key.seal("name", WORDS);
        sealed[sealed.length - 1] ^= 1;

        assertThatIllegalStateException().isThrownBy(() -> key.open("name", sealed));
    }

    @Test
    void under_another_installation_key_nothing_opens() {
        byte[] stored = sealing.newKey("intake.inquiry:1").stored();
        Sealing other = sealing(keyset());

        assertThatIllegalStateException().isThrownBy(() -> other.key("intake.inquiry:1", stored));
    }

    @Test
    void a_fingerprint_is_the_same_for_the_same_purpose_and_value_only() {
        byte[] one = sealing.fingerprint("try:form", "192.0.2.1");

        assertThat(one).hasSize(32).isEqualTo(sealing(keyset).fingerprint("try:form", "192.0.2.1"));
        assertThat(one).isNotEqualTo(sealing.fingerprint("try:form", "192.0.2.2"));
        assertThat(one).isNotEqualTo(sealing.fingerprint("try:other", "192.0.2.1"));
        assertThat(one).isNotEqualTo(sealing(keyset()).fingerprint("try:form", "192.0.2.1"));
    }

    /** The launcher makes this one too, and has to come to the same: see its InstallationKeyTest. */
    @Test
    void a_fingerprint_is_made_of_the_eldest_key_by_hkdf_and_hmac() {
        String zeros = """
            {"primaryKeyId":1,"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.AesGcmKey",
            "value":"GiAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==","keyMaterialType":"SYMMETRIC"},
            "status":"ENABLED","keyId":1,"outputPrefixType":"TINK"}]}""";

        assertThat(sealing(zeros).fingerprint("staff.audit.signing-key", ""))
                .asHexString()
                .isEqualToIgnoringCase("c65b535d361ac6c893b8707d9ee56568d007891810e868c25f2da7d379beb470");
    }

    @Test
    void private_words_print_as_dots() {
        assertThat("name: " + WORDS).isEqualTo("name: •••");
    }

    private static Sealing sealing(String keyset) {
        try {
            Keyring keys = Keyring.of(keyset, Optional.empty());
            return new EnvelopeSealing(() -> keys);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String keyset() {
        try {
            AeadConfig.register();
            KeysetHandle handle =
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    handle, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
