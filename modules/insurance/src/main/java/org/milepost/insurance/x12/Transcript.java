package org.milepost.insurance.x12;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An interchange line by line as it was received, the envelope and whatever else stood around it included: nothing that came is missing
 * from it. What an {@link Interchange} makes of the same text carries the same numbers.
 *
 * @param lines in order
 */
public record Transcript(List<Line> lines) {
    public Transcript {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param transaction the ST02 of the transaction it stands in; empty outside of one
     * @param text as it was received, without its terminator
     * @param segment the segment that it is; empty where it is none, and nothing of it was read: text around an interchange, a segment
     *     that is cut off or longer than any may be
     */
    public record Line(String transaction, String text, Optional<Segment> segment) {
        /** What it is about is a person. */
        @Override
        public String toString() {
            return "Line[" + segment + "]";
        }
    }

    /** The lines of {@code text}; never throws on what it holds. */
    public static Transcript of(String text) {
        Writing writing = new Writing(text);
        try {
            writing.write();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Transcript(writing.lines);
    }

    /** Goes through a text once, as a {@link TransactionReader} does. */
    private static final class Writing {
        private final Charset charset;
        private final byte[] bytes;
        private final SegmentScanner scanner;
        private final List<Line> lines = new ArrayList<>();
        private Delimiters delimiters = Delimiters.USUAL;
        private String transaction = "";
        /** The number of the last segment of the transaction; 0 outside of one. */
        private int number;

        private Writing(String text) {
            this.charset = Interchange.charset(text);
            this.bytes = text.getBytes(charset);
            this.scanner = new SegmentScanner(new ByteArrayInputStream(bytes));
        }

        private void write() throws IOException {
            SegmentScanner.Sought sought = passOver(true);
            if (sought.header().isEmpty()) {
                return;
            }
            delimiters = sought.header().get().delimiters();
            while (true) {
                scanner.header().ifPresent(header -> delimiters = header.delimiters());
                long from = scanner.offset();
                SegmentScanner.Piece piece = scanner.next(delimiters);
                if (piece == null) {
                    return;
                }
                Segment segment = Segment.of(0, piece.text(), delimiters);
                if (piece.tooLong()) {
                    number += number == 0 ? 0 : 1;
                    long to = scanner.offset() - (piece.ended() ? 1 : 0);
                    lines.add(new Line(transaction, between(from, to), Optional.empty()));
                } else if (!piece.ended() && !TransactionReader.TRAILERS.contains(segment.id())) {
                    lines.add(new Line(transaction, piece.text(), Optional.empty()));
                } else {
                    take(segment);
                }
            }
        }

        private void take(Segment segment) throws IOException {
            switch (segment.id()) {
                case "ISA", "GS", "GE", "IEA" -> leave();
                case "ST" -> {
                    transaction = segment.element(2);
                    number = 1;
                }
                case Transaction.INTERCHANGE_ACKNOWLEDGMENT -> {
                    lines.add(new Line("", segment.text(), Optional.of(segment)));
                    return;
                }
                default -> number += number == 0 ? 0 : 1;
            }
            lines.add(
                    new Line(transaction, segment.text(), Optional.of(Segment.of(number, segment.text(), delimiters))));
            if (segment.is("SE")) {
                leave();
            }
            if (segment.is("IEA")) {
                passOver(false);
            }
        }

        private void leave() {
            transaction = "";
            number = 0;
        }

        /** Goes on to the next beginning; what is passed over is a line of its own. */
        private SegmentScanner.Sought passOver(boolean orTransaction) throws IOException {
            long from = scanner.offset();
            SegmentScanner.Sought sought = scanner.seek(orTransaction);
            if (sought.text()) {
                lines.add(new Line("", between(from, scanner.offset()), Optional.empty()));
            }
            return sought;
        }

        private String between(long from, long to) {
            return new String(bytes, (int) from, (int) (to - from), charset).strip();
        }
    }
}
