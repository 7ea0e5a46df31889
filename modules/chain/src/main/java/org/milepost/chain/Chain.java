package org.milepost.chain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The end of a chain, to which entries are closed one after the other. Each hash is the SHA-256 of the entry's position, the hash
 * before and the entry: it stands for this entry and for all before it. Not for several threads.
 */
public final class Chain {
    private static final int LENGTH = 32;

    private final MessageDigest sha256;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private long position;
    private byte[] hash;

    private Chain(long position, byte[] hash) {
        this.position = position;
        this.hash = hash.clone();
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The chain before its first entry: position 0, a hash of zeros. */
    public static Chain start() {
        return new Chain(0, new byte[LENGTH]);
    }

    /**
     * The chain behind the entry at {@code position}.
     *
     * @param hash its hash, 32 bytes
     */
    public static Chain after(long position, byte[] hash) {
        return new Chain(position, hash);
    }

    /** Adds {@code entry}: the end is behind it now. */
    public void close(Entry entry) {
        try {
            bytes.reset();
            out.writeLong(position + 1);
            out.write(hash);
            entry.writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        hash = sha256.digest(bytes.toByteArray());
        position++;
    }

    /** Which entry is the last, counted from 1; 0 where there is none. */
    public long position() {
        return position;
    }

    /** The hash of the last entry, 32 bytes. */
    public byte[] hash() {
        return hash.clone();
    }

    /** The hash of the last entry in hexadecimal. */
    public String hex() {
        return HexFormat.of().formatHex(hash);
    }
}
