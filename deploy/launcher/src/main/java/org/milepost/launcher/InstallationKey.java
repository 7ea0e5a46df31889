package org.milepost.launcher;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key under which all private data of an installation is sealed: a Tink keyset. The
 * database keeps one sealed word by which a wrong key is told before anything is sealed with it.
 */
final class InstallationKey {
    private static final byte[] CHECKED = "milepost.key_check".getBytes(StandardCharsets.US_ASCII);

    private final KeysetHandle keyset;
    private final Aead aead;
    private final Aead newest;

    InstallationKey(KeysetHandle keyset) throws GeneralSecurityException {
        this.keyset = keyset;
        this.aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.newest = KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(keyset.getPrimary().getKey()).makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /**
     * The key that {@code database} was sealed with. Where nothing was sealed yet and there is no key, makes one.
     *
     * @param found what {@link KeyPlace#read} found in {@code place}
     * @return whether a new key file was made
     * @throws CannotContinue if the database was sealed with another key, or with one that is missing
     */
    static boolean settle(Optional<InstallationKey> found, KeyPlace place, Database database) {
        try (Connection connection = database.connectAsApplication()) {
            Optional<byte[]> sealed = sealed(connection);
            if (sealed.isPresent() && found.isEmpty()) {
                throw new CannotContinue(
                        place
                                + " is missing, and without it nobody can read what the database holds: put your backup of it there.");
            }
            if (sealed.isPresent()) {
                found.get().check(sealed.get(), place);
                return false;
            }
            InstallationKey key = found.isPresent() ? found.get() : place.make();
            key.leaveSealed(connection);
            return found.isEmpty();
        } catch (SQLException e) {
            throw new CannotContinue("The database couldn't be asked for its key check.", e);
        } catch (IOException e) {
            throw new CannotContinue(place + " can't be written.", e);
        } catch (GeneralSecurityException e) {
            throw new CannotContinue("No key could be made in " + place.file() + ".", e);
        }
    }

    /** @throws CannotContinue unless {@code database} was sealed with this key, which lies in {@code place} */
    void requireFits(Database database, KeyPlace place) {
        try (Connection connection = database.connectAsOwner()) {
            check(
                    sealed(connection)
                            .orElseThrow(() -> new CannotContinue(
                                    "Nothing was ever sealed in this database: start milepost serve first.")),
                    place);
        } catch (SQLException e) {
            throw new CannotContinue("The database couldn't be asked for its key check.", e);
        }
    }

    /** This key with a new one that seals from now on; the older ones still open what they sealed. */
    InstallationKey withNewKey() {
        try {
            return new InstallationKey(KeysetHandle.newBuilder(keyset)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is missing", e);
        }
    }

    /**
     * This key with all but the newest switched off: they open nothing any more. They stay in the file, since the eldest also gives the
     * fingerprints by which records are found.
     */
    InstallationKey withOlderKeysOff() {
        try {
            KeysetHandle.Builder builder = KeysetHandle.newBuilder(keyset);
            for (int i = 0; i < builder.size(); i++) {
                if (!builder.getAt(i).isPrimary()) {
                    builder.getAt(i).setStatus(KeyStatus.DISABLED);
                }
            }
            return new InstallationKey(builder.build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is missing", e);
        }
    }

    /** Puts this key in the place of the one that lies in {@code place}. */
    void replace(KeyPlace place, Database database) {
        place.replace(this);
        try (Connection connection = database.connectAsOwner();
                PreparedStatement statement = connection.prepareStatement("update platform.key_check set sealed = ?")) {
            // By the newest, so that it opens once the older ones are off.
            statement.setBytes(1, newest(CHECKED));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new CannotContinue("The database couldn't be told of the new key; run the command again.", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is missing", e);
        }
    }

    /** Whether {@code stored}, the data key of {@code record}, is sealed by the newest key. */
    boolean isNewestOf(String record, byte[] stored) {
        try {
            TinkProtoKeysetFormat.parseEncryptedKeyset(
                    stored, newest, record.getBytes(StandardCharsets.UTF_8), RegistryConfiguration.get());
            return true;
        } catch (GeneralSecurityException byAnother) {
            return false;
        }
    }

    /**
     * {@code stored}, the data key of {@code record}, sealed by the newest key.
     *
     * @throws CannotContinue if no key of ours opens it
     */
    byte[] resealed(String record, byte[] stored) {
        byte[] name = record.getBytes(StandardCharsets.UTF_8);
        try {
            KeysetHandle dataKey =
                    TinkProtoKeysetFormat.parseEncryptedKeyset(stored, aead, name, RegistryConfiguration.get());
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(dataKey, newest, name, RegistryConfiguration.get());
        } catch (GeneralSecurityException e) {
            throw new CannotContinue("The data key of " + record + " opens with no key of the key file.", e);
        }
    }

    /** The fingerprint of {@code purpose} and no value, 32 bytes, as the application makes it: by the eldest key, so it outlives rotations. */
    @AccessesPartialKey
    byte[] fingerprint(String purpose) {
        try {
            byte[] eldest =
                    ((AesGcmKey) keyset.getAt(0).getKey()).getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
            byte[] derived = Hkdf.computeHkdf(
                    "HmacSha256", eldest, new byte[0], "milepost.fingerprint".getBytes(StandardCharsets.UTF_8), 32);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(derived, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(new byte[1]);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is missing", e);
        }
    }

    private byte[] newest(byte[] checked) throws GeneralSecurityException {
        return newest.encrypt(new byte[0], checked);
    }

    /** A new key. */
    static InstallationKey fresh() throws GeneralSecurityException {
        AeadConfig.register();
        return new InstallationKey(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()));
    }

    KeysetHandle keyset() {
        return keyset;
    }

    private void check(byte[] sealed, KeyPlace place) {
        try {
            aead.decrypt(sealed, CHECKED);
        } catch (GeneralSecurityException e) {
            throw new CannotContinue(
                    place + " is not the one this database was sealed with: put the right one there.", e);
        }
    }

    private static Optional<byte[]> sealed(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select sealed from platform.key_check");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
        }
    }

    private void leaveSealed(Connection connection) throws SQLException, GeneralSecurityException {
        try (PreparedStatement statement =
                connection.prepareStatement("insert into platform.key_check (id, sealed) values (1, ?)")) {
            statement.setBytes(1, aead.encrypt(new byte[0], CHECKED));
            statement.executeUpdate();
        }
    }
}
