package org.milepost.insurance.x12;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the pieces of a stream between its terminators, in constant memory. Text is taken for UTF-8 where it can be that, for
 * Latin-1 where it can't.
 */
final class SegmentScanner {
    /** The longest piece that is handed out; no segment of a 271 comes near. */
    private static final int LONGEST = 64 * 1024;
    /** What most answers fit in; room for a longer segment is made where one comes. */
    private static final int USUAL = 8 * 1024;
    /** How far an end or a beginning is looked for: a stream that never ends has to. */
    private static final int PATIENCE = 16 * 1024 * 1024;
    /** An ISA with its sixteen elements fits in, wherever it was wrapped. */
    private static final int HEADER = 1024;
    /** What stands in place of bytes that can't be UTF-8. */
    private static final char UNREADABLE = '\uFFFD';

    private final InputStream in;
    private byte[] buffer = new byte[USUAL];
    private int at;
    private int end;
    private long before;
    private boolean drained;

    SegmentScanner(InputStream in) {
        this.in = in;
    }

    /**
     * What stands between two terminators.
     *
     * @param text without line breaks and the blanks around it; empty where it is too long
     * @param ended whether its terminator was there
     * @param tooLong whether it is longer than a segment may be
     */
    record Piece(String text, boolean ended, boolean tooLong) {}

    /** How many bytes have been read. */
    long offset() {
        return before + at;
    }

    /** The header of an interchange that begins here, filling aside. Nothing is read but the filling. */
    Optional<Header> header() throws IOException {
        while (has(1) && isFilling(buffer[at])) {
            at++;
        }
        return has(4) && buffer[at] == 'I' && buffer[at + 1] == 'S' ? Header.ofIsa(ahead()) : Optional.empty();
    }

    /**
     * Passes over everything up to the next ISA.
     *
     * @param orTransaction whether an ST serves as well
     */
    Sought seek(boolean orTransaction) throws IOException {
        boolean text = false;
        byte last = ' ';
        for (int passed = 0; passed < PATIENCE && has(1); passed++) {
            byte next = buffer[at];
            if (!isLetterOrDigit(last)) {
                Optional<Header> found = next == 'I'
                        ? Header.ofIsa(ahead())
                        : next == 'S' && orTransaction ? Header.ofBareTransaction(ahead()) : Optional.empty();
                if (found.isPresent()) {
                    return new Sought(found, next == 'S', text);
                }
            }
            text |= !isFilling(next);
            last = next;
            at++;
        }
        return new Sought(Optional.empty(), false, text);
    }

    /**
     * What a search found.
     *
     * @param header the header that reading can go on from
     * @param bare whether it is that of a transaction without an envelope
     * @param text whether anything but filling was passed over
     */
    record Sought(Optional<Header> header, boolean bare, boolean text) {}

    /** The next piece that is not empty; null where none is left. */
    @Nullable
    Piece next(Delimiters delimiters) throws IOException {
        byte terminator = (byte) delimiters.terminator();
        while (has(1)) {
            int length = upTo(terminator);
            if (length > LONGEST) {
                return new Piece("", passOver(terminator), true);
            }
            boolean ended = at + length < end;
            String text = text(at, length, delimiters);
            at += ended ? length + 1 : length;
            if (!text.isEmpty()) {
                return new Piece(text, ended, false);
            }
        }
        return null;
    }

    /** How many bytes stand before {@code terminator} or the end; more than the longest piece where neither comes in time. */
    private int upTo(byte terminator) throws IOException {
        int length = 0;
        do {
            while (at + length < end && length <= LONGEST) {
                if (buffer[at + length] == terminator) {
                    return length;
                }
                length++;
            }
        } while (length <= LONGEST && has(length + 1));
        return length;
    }

    private boolean passOver(byte terminator) throws IOException {
        for (int passed = 0; passed < PATIENCE && has(1); passed++) {
            if (buffer[at++] == terminator) {
                return true;
            }
        }
        return false;
    }

    private String ahead() throws IOException {
        has(HEADER);
        return new String(buffer, at, Math.min(HEADER, end - at), StandardCharsets.ISO_8859_1);
    }

    /** Some files are wrapped at a fixed width: where line breaks don't end segments they mean nothing. */
    private String text(int from, int length, Delimiters delimiters) {
        String text = decoded(from, length).strip();
        boolean broken = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
        return broken && !delimiters.endsLines() ? text.replace("\r", "").replace("\n", "") : text;
    }

    private String decoded(int from, int length) {
        String text = new String(buffer, from, length, StandardCharsets.UTF_8);
        if (text.indexOf(UNREADABLE) < 0) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(buffer, from, length))
                    .toString();
        } catch (CharacterCodingException latin1) {
            return new String(buffer, from, length, StandardCharsets.ISO_8859_1);
        }
    }

    /** Whether {@code n} more bytes are there; fetches them where they are. */
    private boolean has(int n) throws IOException {
        while (end - at < n && !drained) {
            if (at + n > buffer.length) {
                makeRoom(n);
            }
            int read = in.read(buffer, end, buffer.length - end);
            if (read < 0) {
                drained = true;
            } else {
                end += read;
            }
        }
        return end - at >= n;
    }

    private void makeRoom(int n) {
        byte[] roomy = n > buffer.length ? new byte[2 * n] : buffer;
        System.arraycopy(buffer, at, roomy, 0, end - at);
        buffer = roomy;
        before += at;
        end -= at;
        at = 0;
    }

    /** Blanks, line breaks and byte-order marks. */
    private static boolean isFilling(byte b) {
        return (b >= 0 && b <= ' ') || b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
    }

    private static boolean isLetterOrDigit(byte b) {
        return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9');
    }
}
