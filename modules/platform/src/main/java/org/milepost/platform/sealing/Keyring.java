package org.milepost.platform.sealing;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.ServiceLoader;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's keys as they stand: the newest seals, each that is not switched off opens.
 *
 * @param installation seals and opens the keys of records
 * @param fingerprints makes fingerprints; derived from the eldest key, switched off or not, so that they outlive a rotation
 */
record Keyring(Aead installation, SecretKeySpec fingerprints) {
    private static final byte[] WRAPPED_AS = "milepost.key".getBytes(StandardCharsets.US_ASCII);

    /**
     * @param keyset a Tink keyset of AES-256-GCM keys as JSON
     * @param kms the address of the key that wraps it, such as {@code aws-kms://…}; empty where the keyset lies open
     */
    static Keyring of(String keyset, Optional<String> kms) throws GeneralSecurityException {
        AeadConfig.register();
        if (kms.isEmpty()) {
            return of(TinkJsonProtoKeysetFormat.parseKeyset(
                    keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
        }
        return of(TinkJsonProtoKeysetFormat.parseEncryptedKeyset(
                keyset, wrapping(kms.get()), WRAPPED_AS, RegistryConfiguration.get()));
    }

    private static Aead wrapping(String address) throws GeneralSecurityException {
        for (KmsClient client : ServiceLoader.load(KmsClient.class)) {
            if (client.doesSupport(address)) {
                return client.withDefaultCredentials().getAead(address);
            }
        }
        throw new GeneralSecurityException("There is no client for the KMS of " + address);
    }

    @AccessesPartialKey
    private static Keyring of(KeysetHandle handle) throws GeneralSecurityException {
        byte[] eldest = ((AesGcmKey) handle.getAt(0).getKey()).getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
        byte[] derived = Hkdf.computeHkdf(
                "HmacSha256", eldest, new byte[0], "milepost.fingerprint".getBytes(StandardCharsets.UTF_8), 32);
        return new Keyring(
                handle.getPrimitive(RegistryConfiguration.get(), Aead.class), new SecretKeySpec(derived, "HmacSHA256"));
    }

    @Override
    public String toString() {
        return "•••";
    }
}
