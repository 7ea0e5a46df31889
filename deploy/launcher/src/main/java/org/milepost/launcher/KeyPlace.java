package org.milepost.launcher;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Where the installation's key lies: in a secret of the environment, else in a file that only its owner can read; wrapped by the key of
 * a KMS where one is named. The application reads it by the same settings.
 *
 * @param file the file, there or not
 * @param secret what the environment says in place of the file
 * @param kms the address of the key that wraps it, as the Tink client of the KMS names it
 */
record KeyPlace(Path file, Optional<String> secret, Optional<String> kms) {
    private static final byte[] WRAPPED_AS = "milepost.key".getBytes(StandardCharsets.US_ASCII);
    private static final Set<PosixFilePermission> OWNERS =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /** Where the settings say, else a file in {@code home}. */
    static KeyPlace of(Settings settings, Path home) {
        Path file = settings.given("platform.key.file").map(Path::of).orElse(home.resolve(Home.KEY_FILE));
        return new KeyPlace(
                file.toAbsolutePath(), settings.given("platform.key.secret"), settings.given("platform.key.kms"));
    }

    /** A file that nothing wraps. */
    static KeyPlace of(Path file) {
        return new KeyPlace(file, Optional.empty(), Optional.empty());
    }

    /**
     * The key that lies there; empty where there is no such file.
     *
     * @throws CannotContinue if others can read the file, if it holds no key, or if the KMS does not open it
     */
    Optional<InstallationKey> read() {
        if (secret.isEmpty() && Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new InstallationKey(parse(secret.isPresent() ? secret.get() : fromFile())));
        } catch (IOException e) {
            throw new CannotContinue(this + " can't be read.", e);
        } catch (GeneralSecurityException e) {
            throw new CannotContinue(
                    kms.isPresent()
                            ? this + " doesn't open by the key " + kms.get()
                                    + ": is its client in lib/kms.jar, and may this machine use that key?"
                            : this + " holds no key: put your backup of it there.",
                    e);
        }
    }

    /** @throws CannotContinue if there is none, or as above */
    InstallationKey required() {
        return read().orElseThrow(() -> new CannotContinue("There is no key file " + file + "."));
    }

    private String fromFile() throws IOException {
        if (!OWNERS.containsAll(Files.getPosixFilePermissions(file))) {
            throw new CannotContinue("The key file " + file + " is open to others: run chmod 600 on it.");
        }
        return Files.readString(file);
    }

    /** A new key, written to the file. */
    InstallationKey make() throws GeneralSecurityException, IOException {
        InstallationKey key = InstallationKey.fresh();
        Home.writeOwnerOnly(file, text(key.keyset()));
        return key;
    }

    /**
     * Puts {@code key} into the file in one step: whoever reads it meets the old or the new one, whole.
     *
     * @throws CannotContinue if the key is the environment's, which nothing here can change
     */
    void replace(InstallationKey key) {
        if (secret.isPresent()) {
            throw new CannotContinue(
                    "The key stands in the setting platform.key.secret, which this command can't change. Put it into a file of mode 0600, name that by platform.key.file, and take the setting away.");
        }
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.deleteIfExists(next);
            Home.writeOwnerOnly(next, text(key.keyset()));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Home.sync(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new CannotContinue(this + " can't be written.", e);
        } catch (GeneralSecurityException e) {
            throw new CannotContinue("The key can't be wrapped by " + kms.orElse("nothing") + ".", e);
        }
    }

    private KeysetHandle parse(String text) throws GeneralSecurityException {
        AeadConfig.register();
        return kms.isPresent()
                ? TinkJsonProtoKeysetFormat.parseEncryptedKeyset(
                        text, wrapping(kms.get()), WRAPPED_AS, RegistryConfiguration.get())
                : TinkJsonProtoKeysetFormat.parseKeyset(
                        text, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private String text(KeysetHandle keyset) throws GeneralSecurityException {
        return kms.isPresent()
                ? TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(
                        keyset, wrapping(kms.get()), WRAPPED_AS, RegistryConfiguration.get())
                : TinkJsonProtoKeysetFormat.serializeKeyset(
                        keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static Aead wrapping(String address) throws GeneralSecurityException {
        for (KmsClient client : ServiceLoader.load(KmsClient.class)) {
            if (client.doesSupport(address)) {
                return client.withDefaultCredentials().getAead(address);
            }
        }
        throw new GeneralSecurityException("There is no client for the KMS of " + address);
    }

    /** In words, without the secret. */
    @Override
    public String toString() {
        return secret.isPresent() ? "The setting platform.key.secret" : "The key file " + file;
    }
}
