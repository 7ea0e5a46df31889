package org.milepost.launcher;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key under which all private data of an installation is sealed: a Tink keyset in a file that only its owner can read. The
 * database keeps one sealed word by which a wrong key is told before anything is sealed with it.
 */
final class InstallationKey {
    private static final byte[] CHECKED = "milepost.key_check".getBytes(StandardCharsets.US_ASCII);
    private static final Set<PosixFilePermission> OWNERS =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final KeysetHandle keyset;
    private final Aead aead;
    private final Aead newest;

    private InstallationKey(KeysetHandle keyset) throws GeneralSecurityException {
        this.keyset = keyset;
        this.aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.newest = KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(keyset.getPrimary().getKey()).makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** Where the key lies: where a setting says, else in {@code home}. */
    static Path file(Settings settings, Path home) {
        return settings.given("platform.key.file")
                .map(Path::of)
                .orElse(home.resolve(Home.KEY_FILE))
                .toAbsolutePath();
    }

    /**
     * The key in {@code file}.
     *
     * @throws CannotContinue if there is none, or none that may be used
     */
    static InstallationKey required(Path file) {
        return read(file).orElseThrow(() -> new CannotContinue("There is no key file " + file + "."));
    }

    /**
     * The key in {@code file}; empty where there is no such file.
     *
     * @throws CannotContinue if others can read the file, or it holds no key
     */
    static Optional<InstallationKey> read(Path file) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            if (!OWNERS.containsAll(Files.getPosixFilePermissions(file))) {
                throw new CannotContinue("The key file " + file + " is open to others: run chmod 600 on it.");
            }
            return Optional.of(parse(Files.readString(file)));
        } catch (IOException e) {
            throw new CannotContinue("The key file " + file + " can't be read.", e);
        } catch (GeneralSecurityException e) {
            throw new CannotContinue("The key file " + file + " holds no key: put your backup of it there.", e);
        }
    }

    /**
     * The key that {@code database} was sealed with. Where nothing was sealed yet and there is no key file, makes one.
     *
     * @param inFile what {@link #read} found in {@code file}
     * @return whether a new key file was made
     * @throws CannotContinue if the database was sealed with another key, or with one that is missing
     */
    static boolean settle(Optional<InstallationKey> inFile, Path file, Database database) {
        try (Connection connection = database.connectAsApplication()) {
            Optional<byte[]> sealed = sealed(connection);
            if (sealed.isPresent() && inFile.isEmpty()) {
                throw new CannotContinue(
                        "The key file " + file
                                + " is missing, and without it nobody can read what the database holds: put your backup of it there.");
            }
            if (sealed.isPresent()) {
                inFile.get().check(sealed.get(), file);
                return false;
            }
            InstallationKey key = inFile.isPresent() ? inFile.get() : make(file);
            key.leaveSealed(connection);
            return inFile.isEmpty();
        } catch (SQLException e) {
            throw new CannotContinue("The database couldn't be asked for its key check.", e);
        } catch (IOException e) {
            throw new CannotContinue("The key file " + file + " can't be written.", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is missing", e);
        }
    }

    /** @throws CannotContinue unless {@code database} was sealed with this key, which stands in {@code file} */
    void requireFits(Database database, Path file) {
        try (Connection connection = database.connectAsOwner()) {
            check(
                    sealed(connection)
                            .orElseThrow(() -> new CannotContinue(
                                    "Nothing was ever sealed in this database: start milepost serve first.")),
                    file);
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

    /** Puts this key into {@code file} in one step: whoever reads it meets the old or the new one, whole. */
    void replace(Path file, Database database) {
        try (Connection connection = database.connectAsOwner();
                PreparedStatement statement = connection.prepareStatement("update platform.key_check set sealed = ?")) {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.deleteIfExists(next);
            Home.writeOwnerOnly(next, text());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Home.sync(file.toAbsolutePath().getParent());
            // By the newest, so that it opens once the older ones are off.
            statement.setBytes(1, newest(CHECKED));
            statement.executeUpdate();
        } catch (IOException e) {
            throw new CannotContinue("The key file " + file + " can't be written.", e);
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

    private String text() throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static InstallationKey parse(String text) throws GeneralSecurityException {
        AeadConfig.register();
        return new InstallationKey(TinkJsonProtoKeysetFormat.parseKeyset(
                text, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    }

    /** A new key, written to {@code file}. */
    static InstallationKey make(Path file) throws GeneralSecurityException, IOException {
        AeadConfig.register();
        KeysetHandle keyset =
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        InstallationKey key = new InstallationKey(keyset);
        Home.writeOwnerOnly(file, key.text());
        return key;
    }

    private void check(byte[] sealed, Path file) {
        try {
            aead.decrypt(sealed, CHECKED);
        } catch (GeneralSecurityException e) {
            throw new CannotContinue(
                    "The key file " + file + " is not the one this database was sealed with: put the right one there.",
                    e);
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
