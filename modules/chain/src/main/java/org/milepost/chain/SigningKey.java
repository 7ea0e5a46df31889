package org.milepost.chain;

import com.google.crypto.tink.subtle.Ed25519Sign;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** Signs checkpoints and anchors, by Ed25519. */
public final class SigningKey {
    /** Of what the secret is made: the fingerprint, under the installation's key, of this purpose and no value. It is stored nowhere. */
    public static final String PURPOSE = "staff.audit.signing-key";

    /** What stands before the 32 bytes of an Ed25519 key in its standard form (RFC 8410). */
    private static final String HEADER = "302a300506032b6570032100";

    private final Ed25519Sign signing;
    private final PublicKey publicKey;

    private SigningKey(Ed25519Sign.KeyPair pair) throws GeneralSecurityException {
        signing = new Ed25519Sign(pair.getPrivateKey());
        byte[] encoded = HexFormat.of().parseHex(HEADER + HexFormat.of().formatHex(pair.getPublicKey()));
        publicKey = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    /** The key made of {@code secret}, 32 bytes: always the same of the same. */
    public static SigningKey of(byte[] secret) {
        try {
            return new SigningKey(Ed25519Sign.KeyPair.newKeyPairFromSeed(secret));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No Ed25519 key could be made.", e);
        }
    }

    /** The signature over {@code checkpoint}, 64 bytes. */
    public byte[] sign(Checkpoint checkpoint) {
        return sign(checkpoint.signed());
    }

    /** The signature over {@code anchor}, 64 bytes. */
    public byte[] sign(Anchor anchor) {
        return sign(anchor.signed());
    }

    private byte[] sign(byte[] bytes) {
        try {
            return signing.sign(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing could be signed.", e);
        }
    }

    /** Whether {@code signature} over {@code bytes} is by the owner of {@code key}. */
    static boolean isBy(PublicKey key, byte[] bytes, byte[] signature) {
        try {
            Signature verifying = Signature.getInstance("Ed25519");
            verifying.initVerify(key);
            verifying.update(bytes);
            return verifying.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    /** What tells our signatures from others; no secret. */
    public PublicKey publicKey() {
        return publicKey;
    }

    /** The public key as a PEM text, as other programs read it. */
    public String pem() {
        String lines = Base64.getMimeEncoder().encodeToString(publicKey.getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----";
    }
}
