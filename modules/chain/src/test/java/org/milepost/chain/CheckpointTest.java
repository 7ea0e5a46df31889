package org.milepost.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CheckpointTest {
    private static final SigningKey KEY = SigningKey.of(new byte[32]);
    private static final String HASH = "ab".repeat(32);
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00.000001Z");
    private static final Checkpoint CHECKPOINT = new Checkpoint(3, 17, HASH, NOON);

    @Test
    void a_signature_holds_for_what_was_signed_and_for_nothing_else() {
        byte[] signature = KEY.sign(CHECKPOINT);

        assertThat(CHECKPOINT.isSigned(signature, KEY.publicKey())).isTrue();
        assertThat(new Checkpoint(4, 17, HASH, NOON).isSigned(signature, KEY.publicKey()))
                .isFalse();
        assertThat(new Checkpoint(3, 18, HASH, NOON).isSigned(signature, KEY.publicKey()))
                .isFalse();
        assertThat(new Checkpoint(3, 17, "cd".repeat(32), NOON).isSigned(signature, KEY.publicKey()))
                .isFalse();
        assertThat(new Checkpoint(3, 17, HASH, NOON.plusNanos(1000)).isSigned(signature, KEY.publicKey()))
                .isFalse();
    }

    @Test
    void a_signature_by_another_key_or_none_at_all_does_not_hold() {
        byte[] other = new byte[32];
        other[0] = 1;

        assertThat(CHECKPOINT.isSigned(SigningKey.of(other).sign(CHECKPOINT), KEY.publicKey()))
                .isFalse();
        assertThat(CHECKPOINT.isSigned(new byte[0], KEY.publicKey())).isFalse();
    }

    /** As OpenSSL tells it of a secret of zeros. */
    @Test
    void the_public_key_is_told_in_its_standard_form() {
        assertThat(KEY.pem()).isEqualTo("""
                -----BEGIN PUBLIC KEY-----
                MCowBQYDK2VwAyEAO2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik=
                -----END PUBLIC KEY-----""");
    }

    @Test
    void a_checkpoint_has_a_whole_hash_and_counts_from_one() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Checkpoint(0, 1, HASH, NOON));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Checkpoint(1, 0, HASH, NOON));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Checkpoint(1, 1, HASH.substring(1), NOON));
    }
}
