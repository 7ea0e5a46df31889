package org.milepost.launcher;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * The key under which all private data of an installation is sealed: a Tink keyset in a file that only its owner can read. The
 * database keeps one sealed word by which a wrong key is told before anything is sealed with it.
 */
final class InstallationKey {
    private static final byte[] CHECKED = "milepost.key_check".getBytes(StandardCharsets.US_ASCII);
    private static final Set<PosixFilePermission> OWNERS =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Aead aead;

    private InstallationKey(Aead aead) {
        this.aead = aead;
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

    private static InstallationKey parse(String text) throws GeneralSecurityException {
        AeadConfig.register();
        return of(TinkJsonProtoKeysetFormat.parseKeyset(
                text, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    }

    /** A new key, written to {@code file}. */
    static InstallationKey make(Path file) throws GeneralSecurityException, IOException {
        AeadConfig.register();
        KeysetHandle keyset =
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        Home.writeOwnerOnly(
                file,
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
        return of(keyset);
    }

    private static InstallationKey of(KeysetHandle keyset) throws GeneralSecurityException {
        return new InstallationKey(keyset.getPrimitive(RegistryConfiguration.get(), Aead.class));
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
