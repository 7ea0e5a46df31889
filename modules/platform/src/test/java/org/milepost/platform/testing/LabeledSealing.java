package org.milepost.platform.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.milepost.platform.Private;
import org.milepost.platform.PrivateBytes;
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
        return turned(words.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] turned(byte[] bytes) {
        byte[] turned = bytes.clone();
        for (int i = 0; i < turned.length; i++) {
            turned[i] ^= 0x55;
        }
        return turned;
    }

    private record Label(String record) implements RecordKey {
        @Override
        public byte[] stored() {
            return turned("key of " + record);
        }

        @Override
        public byte[] seal(String column, Private value) {
            return seal(column, PrivateBytes.of(value.reveal().getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public byte[] seal(String column, PrivateBytes value) {
            byte[] label = label(column);
            byte[] bytes = value.reveal();
            byte[] both = Arrays.copyOf(label, label.length + bytes.length);
            System.arraycopy(bytes, 0, both, label.length, bytes.length);
            return turned(both);
        }

        @Override
        public Private open(String column, byte[] sealed) {
            return Private.of(new String(openBytes(column, sealed).reveal(), StandardCharsets.UTF_8));
        }

        @Override
        public PrivateBytes openBytes(String column, byte[] sealed) {
            byte[] both = turned(sealed);
            byte[] label = label(column);
            if (both.length < label.length || !Arrays.equals(label, 0, label.length, both, 0, label.length)) {
                throw new IllegalStateException("A sealed value stands in a wrong place.");
            }
            return PrivateBytes.of(Arrays.copyOfRange(both, label.length, both.length));
        }

        private byte[] label(String column) {
            return (record + "/" + column + "=").getBytes(StandardCharsets.UTF_8);
        }
    }
}
