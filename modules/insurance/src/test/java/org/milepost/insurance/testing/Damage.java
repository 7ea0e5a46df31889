package org.milepost.insurance.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Damages answers as lines, programs and people do. A seed decides how: the same seed damages the same answers in the same way. */
public final class Damage {
    private static final int MOST_WOUNDS = 6;
    private static final int LONGEST_PIECE = 40;
    private static final String PIECES = "~*:^\n|\0\u00ff09AZ-.$,";
    private static final String USUAL_DELIMITERS = "~*:^";
    private static final List<String> BLOWN_UP =
            List.of("-1", "1e9999", "0000000000000000000", "9999999999999999999999.99", "9".repeat(400));

    private final List<byte[]> answers;
    private final SplittableRandom chance;

    /** @param answers whole ones, of which pieces find their way into others */
    public Damage(List<byte[]> answers, long seed) {
        this.answers = List.copyOf(answers);
        this.chance = new SplittableRandom(seed);
    }

    /** One of the answers, damaged. */
    public byte[] any() {
        return of(another());
    }

    /** What becomes of {@code answer}, which itself stays whole. */
    public byte[] of(byte[] answer) {
        byte[] damaged = answer;
        for (int wounds = 1 + chance.nextInt(MOST_WOUNDS); wounds > 0; wounds--) {
            damaged = damaged.length == 0 ? damaged : wound(damaged);
        }
        return damaged;
    }

    private byte[] wound(byte[] content) {
        int from = chance.nextInt(content.length);
        int to = Math.min(content.length, from + 1 + chance.nextInt(LONGEST_PIECE));
        return switch (chance.nextInt(11)) {
            case 0 -> Arrays.copyOf(content, from);
            case 1 -> joined(content, from, new byte[0], to);
            case 2 -> joined(content, to, Arrays.copyOfRange(content, from, to), to);
            case 3 -> joined(content, from, piece(), from + 1);
            case 4 -> joined(content, from, piece(), from);
            case 5 -> withOneBitTurned(content, from);
            case 6 -> withSegmentsMoved(content);
            case 7 -> withAnotherDelimiter(content);
            case 8 -> withAnotherNumber(content, from);
            case 9 -> withAnotherEnd(content, from);
            default -> joined(content, from, another(), from);
        };
    }

    private byte[] piece() {
        return new byte[] {(byte) PIECES.charAt(chance.nextInt(PIECES.length()))};
    }

    private byte[] another() {
        return answers.get(chance.nextInt(answers.size()));
    }

    private byte[] withOneBitTurned(byte[] content, int at) {
        byte[] turned = content.clone();
        turned[at] ^= (byte) (1 << chance.nextInt(Byte.SIZE));
        return turned;
    }

    /** One segment is lost, comes twice, or changes places with another. */
    private byte[] withSegmentsMoved(byte[] content) {
        List<String> segments = new ArrayList<>(List.of(text(content).split("(?<=~)")));
        int one = chance.nextInt(segments.size());
        int other = chance.nextInt(segments.size());
        switch (chance.nextInt(3)) {
            case 0 -> segments.remove(one);
            case 1 -> segments.add(other, segments.get(one));
            default -> segments.set(one, segments.set(other, segments.get(one)));
        }
        return bytes(String.join("", segments));
    }

    private byte[] withAnotherDelimiter(byte[] content) {
        char usual = USUAL_DELIMITERS.charAt(chance.nextInt(USUAL_DELIMITERS.length()));
        return bytes(text(content).replace(usual, PIECES.charAt(chance.nextInt(PIECES.length()))));
    }

    /** The first number behind {@code from} becomes one that nobody expects. */
    private byte[] withAnotherNumber(byte[] content, int from) {
        int start = IntStream.range(from, content.length)
                .filter(at -> isDigit(content[at]))
                .findFirst()
                .orElse(content.length);
        int end = IntStream.range(start, content.length)
                .filter(at -> !isDigit(content[at]))
                .findFirst()
                .orElse(content.length);
        return joined(content, start, bytes(BLOWN_UP.get(chance.nextInt(BLOWN_UP.size()))), end);
    }

    private byte[] withAnotherEnd(byte[] content, int from) {
        byte[] other = another();
        return joined(
                content, from, Arrays.copyOfRange(other, Math.min(from, other.length), other.length), content.length);
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** {@code content} up to {@code until}, then {@code middle}, then {@code content} from {@code onward} on. */
    private static byte[] joined(byte[] content, int until, byte[] middle, int onward) {
        byte[] joined = Arrays.copyOf(content, until + middle.length + content.length - onward);
        System.arraycopy(middle, 0, joined, until, middle.length);
        System.arraycopy(content, onward, joined, until + middle.length, content.length - onward);
        return joined;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
