package org.milepost.platform.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;

/**
 * Sealing for tests of what stands on it: it keeps the promise that a value opens in its own record and column only, and that the words
 * do not stand in the sealed bytes as they are, without keys.
 */
public final class LabeledSealing implements Sealing {
    @Override
    public RecordKey newKey(String record) {
        return new Label(record);
    }

    @Override
    public RecordKey key(String record, byte[] stored) {
        if (!Arrays.equals(stored, turned("key of " + record))) {
            throw new IllegalStateException("This is not the record's key.");
        }
        return new Label(record);
    }

    @Override
    public byte[] fingerprint(String purpose, String value) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(turned(purpose + "/" + value));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] turned(String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= 0x55;
        }
        return bytes;
    }

    private record Label(String record) implements RecordKey {
        @Override
        public byte[] stored() {
            return turned("key of " + record);
        }

        @Override
        public byte[] seal(String column, Private value) {
            return turned(label(column) + value.reveal());
        }

        @Override
        public Private open(String column, byte[] sealed) {
            byte[] copy = sealed.clone();
            for (int i = 0; i < copy.length; i++) {
                copy[i] ^= 0x55;
            }
            String words = new String(copy, StandardCharsets.UTF_8);
            if (!words.startsWith(label(column))) {
                throw new IllegalStateException("A sealed value stands in a wrong place.");
            }
            return Private.of(words.substring(label(column).length()));
        }

        private String label(String column) {
            return record + "/" + column + "=";
        }
    }
}
