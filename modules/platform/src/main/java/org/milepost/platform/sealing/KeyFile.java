package org.milepost.platform.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The keys in a file. A rotation changes the file while we serve, so it is looked at again, at most once a second. */
final class KeyFile implements Supplier<Keyring> {
    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

    private final Path file;
    private final Optional<String> kms;
    private final long everyNanos;
    private volatile Keyring keys;
    private volatile FileTime written;
    private volatile long lookedAt = System.nanoTime();

    /**
     * @param kms the address of the key that wraps the file's; empty where it lies open
     * @param everyNanos how long the file is taken to stand as it was
     */
    KeyFile(Path file, Optional<String> kms, long everyNanos) throws IOException, GeneralSecurityException {
        this.file = file;
        this.kms = kms;
        this.everyNanos = everyNanos;
        this.written = Files.getLastModifiedTime(file);
        this.keys = Keyring.of(Files.readString(file), kms);
    }

    @Override
    public Keyring get() {
        if (System.nanoTime() - lookedAt >= everyNanos) {
            lookAgain();
        }
        return keys;
    }

    private synchronized void lookAgain() {
        try {
            FileTime now = Files.getLastModifiedTime(file);
            if (!now.equals(written)) {
                keys = Keyring.of(Files.readString(file), kms);
                written = now;
                LOG.info("The key file has changed; its newest key seals from now on.");
            }
        } catch (IOException | GeneralSecurityException unreadable) {
            LOG.warn("The key file can't be read any more; the keys that it held serve on.");
        }
        lookedAt = System.nanoTime();
    }
}
