package org.milepost.platform.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.platform.Private;
import org.milepost.platform.PrivateBytes;
import org.milepost.platform.Sealing;

/** Envelope encryption: the installation's key, asked for at the start, seals a key of each record, and that one the values. */
@ApplicationScoped
class EnvelopeSealing implements Sealing {
    private static final long LOOK_EVERY_NS = 1_000_000_000L;

    private final Supplier<Keyring> keys;

    @Inject
    EnvelopeSealing(
            @ConfigProperty(name = "platform.key.file") File file,
            @ConfigProperty(name = "platform.key.secret") Optional<String> secret,
            @ConfigProperty(name = "platform.key.kms") Optional<String> kms)
            throws IOException, GeneralSecurityException {
        this(secret.isPresent() ? told(secret.get(), kms) : new KeyFile(file.toPath(), kms, LOOK_EVERY_NS));
    }

    /** What the environment says stands until the next start. */
    private static Supplier<Keyring> told(String keyset, Optional<String> kms) throws GeneralSecurityException {
        Keyring keys = Keyring.of(keyset, kms);
        return () -> keys;
    }

    EnvelopeSealing(Supplier<Keyring> keys) {
        this.keys = keys;
    }

    @Override
    public RecordKey newKey(String record) {
        try {
            KeysetHandle handle =
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
            byte[] stored = TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    handle, keys.get().installation(), bytes(record), RegistryConfiguration.get());
            return new TinkRecordKey(record, stored, handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("No key could be made.", failure);
        }
    }

    @Override
    public RecordKey key(String record, byte[] stored) {
        try {
            KeysetHandle handle = TinkProtoKeysetFormat.parseEncryptedKeyset(
                    stored, keys.get().installation(), bytes(record), RegistryConfiguration.get());
            return new TinkRecordKey(record, stored, handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(
                    "This is not the record's key, or the installation's key is another.", failure);
        }
    }

    @Override
    public byte[] fingerprint(String purpose, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.get().fingerprints());
            mac.update(bytes(purpose));
            mac.update((byte) 0);
            return mac.doFinal(bytes(value));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("No fingerprint could be made.", failure);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One record's key. The associated data names record and column, so that a value moved elsewhere does not open. */
    private static final class TinkRecordKey implements RecordKey {
        private final String record;
        private final byte[] stored;
        private final Aead aead;

        TinkRecordKey(String record, byte[] stored, Aead aead) {
            this.record = record;
            this.stored = stored.clone();
            this.aead = aead;
        }

        @Override
        public byte[] stored() {
            return stored.clone();
        }

        @Override
        public byte[] seal(String column, Private value) {
            return sealed(column, bytes(value.reveal()));
        }

        @Override
        public byte[] seal(String column, PrivateBytes value) {
            return sealed(column, value.reveal());
        }

        private byte[] sealed(String column, byte[] value) {
            try {
                return aead.encrypt(value, bytes(record + "/" + column));
            } catch (GeneralSecurityException failure) {
                throw new IllegalStateException("A value could not be sealed.", failure);
            }
        }

        @Override
        public Private open(String column, byte[] sealed) {
            return Private.of(new String(opened(column, sealed), StandardCharsets.UTF_8));
        }

        @Override
        public PrivateBytes openBytes(String column, byte[] sealed) {
            return PrivateBytes.of(opened(column, sealed));
        }

        private byte[] opened(String column, byte[] sealed) {
            try {
                return aead.decrypt(sealed, bytes(record + "/" + column));
            } catch (GeneralSecurityException failure) {
                throw new IllegalStateException("A sealed value was altered or stands in a wrong place.", failure);
            }
        }
    }
}
