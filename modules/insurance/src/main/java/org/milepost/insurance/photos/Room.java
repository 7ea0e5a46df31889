package org.milepost.insurance.photos;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * How much of photos may be in memory at once while they come in. They are counted as they arrive and not as they are announced, so
 * that somebody with a slow line takes little room.
 */
final class Room {
    private static final int PIECE = 64 << 10;

    private final Semaphore pieces;

    /** @param bytes how much there is for all */
    Room(long bytes) {
        this.pieces = new Semaphore((int) Math.min(Integer.MAX_VALUE, bytes / PIECE));
    }

    /**
     * Reads {@code sent} to its end.
     *
     * @param most how many bytes it may have
     * @throws UnusablePhoto where it has more, or there is no room left
     */
    Held hold(InputStream sent, int most) throws IOException, UnusablePhoto {
        Held held = new Held();
        boolean whole = false;
        try {
            held.fill(sent, most);
            whole = true;
            return held;
        } finally {
            if (!whole) {
                held.close();
            }
        }
    }

    /** What came in; its room is free again once it is closed. */
    final class Held implements AutoCloseable {
        private final List<byte[]> read = new ArrayList<>();
        private int taken;
        private int size;

        private void fill(InputStream sent, int most) throws IOException, UnusablePhoto {
            byte[] piece;
            do {
                if (!pieces.tryAcquire()) {
                    throw new UnusablePhoto(UnusablePhoto.Why.BUSY);
                }
                taken++;
                piece = sent.readNBytes(PIECE);
                read.add(piece);
                size += piece.length;
                if (size > most) {
                    throw new UnusablePhoto(UnusablePhoto.Why.TOO_LARGE);
                }
            } while (piece.length == PIECE);
        }

        /** All of it. */
        byte[] bytes() {
            byte[] all = new byte[size];
            int at = 0;
            for (byte[] piece : read) {
                System.arraycopy(piece, 0, all, at, piece.length);
                at += piece.length;
            }
            return all;
        }

        @Override
        public void close() {
            pieces.release(taken);
            taken = 0;
            read.clear();
        }
    }
}
