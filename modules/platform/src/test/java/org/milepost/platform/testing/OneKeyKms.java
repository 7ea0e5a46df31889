package org.milepost.platform.testing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;

/** A KMS with one key that never changes, found as the client of a real one is: by the service loader. */
public final class OneKeyKms implements KmsClient {
    /** The address of its key. */
    public static final String ADDRESS = "test-kms://the-one-key";

    private static final byte[] KEY = new byte[32];

    @Override
    public boolean doesSupport(String address) {
        return address.equals(ADDRESS);
    }

    @Override
    public KmsClient withCredentials(String path) {
        return this;
    }

    @Override
    public KmsClient withDefaultCredentials() {
        return this;
    }

    @Override
    public Aead getAead(String address) throws GeneralSecurityException {
        return new AesGcmJce(KEY);
    }
}
