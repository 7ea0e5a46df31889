package org.milepost.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What we hand out once and know again by its hash alone: in a cookie, in a link, to a program. Prints as {@code •••}.
 *
 * @param value as it travels, in letters that an address may have
 */
public record SecretToken(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A fresh one of so many random bits. */
    public static SecretToken ofBits(int bits) {
        byte[] random = new byte[bits / Byte.SIZE];
        RANDOM.nextBytes(random);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** What is kept of it: SHA-256, which is enough for bits that nobody could guess. */
    public byte[] hash() {
        return hashWith("");
    }

    /** The same of the token with something that is told apart from it, such as a code. */
    public byte[] hashWith(String more) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((value + more).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "•••";
    }
}
