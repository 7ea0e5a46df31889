package org.milepost.staff;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * What an authenticator app and we both know, and make codes of six digits from, a new one every 30 seconds (RFC 6238).
 *
 * @param base32 160 bits as people type them into an app
 */
public record TotpSecret(String base32) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;

    /**
     * @throws IllegalArgumentException unless the secret is 32 letters and digits of the Base32 alphabet
     */
    public TotpSecret {
        if (!base32.matches("[A-Z2-7]{32}")) {
            throw new IllegalArgumentException(
                    "Not a secret for an authenticator app. Expected 32 of A to Z and 2 to 7.");
        }
    }

    /** A fresh one. */
    public static TotpSecret random() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new TotpSecret(new Base32().encodeToString(random));
    }

    /** The number of the time step that {@code at} lies in. */
    public static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), 30);
    }

    /** The code of a time step: six digits. */
    public String code(long step) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(new Base32().decode(base32), "RAW"), Instant.ofEpochSecond(step * 30));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The address that a QR code carries into an app. */
    public String address(String network, String email) {
        return "otpauth://totp/" + encoded(network) + ":" + encoded(email) + "?secret=" + base32 + "&issuer="
                + encoded(network);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "•••";
    }
}
