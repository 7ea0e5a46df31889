package org.milepost.insurance.connections;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import org.milepost.platform.Private;

/**
 * What we show a payer that asks for a certificate: a PKCS#12 file with one private key.
 *
 * @param file the file, in Base64
 * @param password what opens it
 */
record ClientCertificate(Private file, Private password) {
    private static final String FORM = "PKCS12";

    /** Until when it may be shown; empty where the password does not open it, or no private key stands in it. */
    Optional<Instant> ends() {
        try {
            KeyStore store = store();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias) && store.getCertificate(alias) instanceof X509Certificate shown) {
                    return Optional.of(shown.getNotAfter().toInstant());
                }
            }
            return Optional.empty();
        } catch (GeneralSecurityException | IOException | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    /** What proves to the other side that it is ours. */
    KeyManager[] keys() throws GeneralSecurityException, IOException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store(), password.reveal().toCharArray());
        return keys.getKeyManagers();
    }

    private KeyStore store() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(FORM);
        store.load(
                new ByteArrayInputStream(Base64.getDecoder().decode(file.reveal())),
                password.reveal().toCharArray());
        return store;
    }
}
