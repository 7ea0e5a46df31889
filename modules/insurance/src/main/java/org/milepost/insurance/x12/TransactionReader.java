package org.milepost.insurance.x12;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads interchanges transaction by transaction, in memory that does not grow with their number. Reading is tolerant: it never fails on
 * what the stream holds; what was wrong comes with the transaction that it stands at or behind.
 */
public final class TransactionReader {
    static final Set<String> TRAILERS = Set.of("SE", "GE", "IEA");
    /** How many characters of one transaction are held. */
    private static final int MOST_HELD = 16 * 1024 * 1024;
    /** How many flaws come with one transaction: rubbish has no end of them. */
    private static final int MOST_FLAWS = 100;

    private final SegmentScanner scanner;
    private final Queue<Received> ready = new ArrayDeque<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private boolean started;
    private boolean finished;
    private boolean sawX12;
    private Delimiters delimiters = Delimiters.USUAL;

    private final Counted interchange = new Counted();
    private final Counted group = new Counted();
    private String interchangeNumber = "";

    /** The transaction that is being read, and one that was: it waits for what is wrong with the trailers behind it. */
    private @Nullable Open open;

    private @Nullable Transaction held;
    private String heldInterchange = "";

    /** Reads {@code in}, which stays open. */
    public TransactionReader(InputStream in) {
        this.scanner = new SegmentScanner(in);
    }

    /** What comes next; empty at the end. */
    public Optional<Received> next() throws IOException {
        while (ready.isEmpty() && !finished) {
            step();
        }
        return Optional.ofNullable(ready.poll());
    }

    /** Whether there was any X12 so far. */
    public boolean sawX12() {
        return sawX12;
    }

    private void step() throws IOException {
        if (!started) {
            started = true;
            begin(scanner.seek(true));
            return;
        }
        Optional<Header> another = scanner.header();
        if (another.isPresent()) {
            endInterchange();
            release();
            delimiters = another.get().delimiters();
            if (!another.get().regular()) {
                note(Flaw.Kind.SHORT_ISA);
            }
        }
        SegmentScanner.Piece piece = scanner.next(delimiters);
        if (piece == null) {
            finish();
        } else if (piece.tooLong()) {
            passOver(piece);
        } else if (piece.ended() || isTrailer(piece.text())) {
            take(piece.text());
        } else {
            if (open != null || held == null) {
                note(Flaw.Kind.CUT_OFF);
            }
            finish();
        }
    }

    private void begin(SegmentScanner.Sought sought) {
        if (sought.header().isEmpty()) {
            note(Flaw.Kind.NOT_X12);
            finish();
            return;
        }
        sawX12 = true;
        if (sought.text()) {
            note(Flaw.Kind.TEXT_BEFORE);
        }
        if (sought.bare()) {
            note(Flaw.Kind.NO_ENVELOPE);
            delimiters = sought.header().get().delimiters();
        }
    }

    private boolean isTrailer(String text) {
        return TRAILERS.contains(Segment.of(0, text, delimiters).id());
    }

    private void passOver(SegmentScanner.Piece piece) {
        if (open != null) {
            open.number++;
        }
        note(Flaw.Kind.SEGMENT_TOO_LONG);
        if (!piece.ended()) {
            note(Flaw.Kind.CUT_OFF);
            finish();
        }
    }

    private void take(String text) throws IOException {
        Segment segment = Segment.of(open == null ? 0 : open.number + 1, text, delimiters);
        switch (segment.id()) {
            case "ISA" -> {
                interchangeNumber = segment.element(13);
                interchange.open(interchangeNumber);
            }
            case "GS" -> {
                endGroup();
                interchange.count++;
                group.open(segment.element(6));
            }
            case "ST" -> {
                endTransaction();
                release();
                group.count++;
                open = new Open();
                open.add(Segment.of(1, text, delimiters));
            }
            case "SE" -> end(segment);
            case "GE" -> {
                endTransaction();
                compare(group, segment);
            }
            case "IEA" -> {
                endGroup();
                compare(interchange, segment);
                behindInterchange();
            }
            case "TA1" -> {
                release();
                held = new Transaction(Transaction.INTERCHANGE_ACKNOWLEDGMENT, "", List.of(segment));
                heldInterchange = interchangeNumber;
            }
            default -> keep(segment);
        }
    }

    private void keep(Segment segment) {
        Open transaction = open;
        if (transaction == null) {
            note(Flaw.Kind.STRAY_SEGMENT);
            return;
        }
        boolean fits = transaction.length <= MOST_HELD;
        transaction.add(segment);
        if (fits && transaction.length > MOST_HELD) {
            note(Flaw.Kind.TRANSACTION_TOO_LONG);
        }
    }

    private void end(Segment trailer) {
        Open transaction = open;
        if (transaction == null) {
            note(Flaw.Kind.STRAY_SEGMENT);
            return;
        }
        transaction.add(trailer);
        if (!isCount(trailer.element(1), transaction.number)) {
            note(Flaw.Kind.COUNT_DIFFERS);
        }
        if (!trailer.element(2).equals(transaction.controlNumber())) {
            note(Flaw.Kind.CONTROL_NUMBER_DIFFERS);
        }
        close(transaction);
    }

    private void compare(Counted opened, Segment trailer) {
        if (!opened.isOpen) {
            return;
        }
        if (!isCount(trailer.element(1), opened.count)) {
            note(Flaw.Kind.COUNT_DIFFERS);
        }
        if (!opened.controlNumber.isEmpty() && !trailer.element(2).equals(opened.controlNumber)) {
            note(Flaw.Kind.CONTROL_NUMBER_DIFFERS);
        }
        opened.isOpen = false;
    }

    private static boolean isCount(String told, int count) {
        int zeros = 0;
        while (zeros < told.length() - 1 && told.charAt(zeros) == '0') {
            zeros++;
        }
        return told.substring(zeros).equals(String.valueOf(count));
    }

    private void endTransaction() {
        Open transaction = open;
        if (transaction != null) {
            note(Flaw.Kind.UNFINISHED_TRANSACTION);
            close(transaction);
        }
    }

    private void endGroup() {
        endTransaction();
        if (group.isOpen) {
            note(Flaw.Kind.UNFINISHED_GROUP);
            group.isOpen = false;
        }
    }

    private void endInterchange() {
        endGroup();
        if (interchange.isOpen) {
            note(Flaw.Kind.UNFINISHED_INTERCHANGE);
            interchange.isOpen = false;
        }
    }

    /** What follows an interchange is another one, or nothing of ours. */
    private void behindInterchange() throws IOException {
        SegmentScanner.Sought sought = scanner.seek(false);
        if (sought.text()) {
            note(Flaw.Kind.TEXT_AFTER);
        }
    }

    private void close(Open transaction) {
        held = transaction.closed();
        heldInterchange = interchangeNumber;
        open = null;
    }

    private void release() {
        Transaction transaction = held;
        if (transaction != null) {
            held = null;
            ready.add(new Received(heldInterchange, Optional.of(transaction), flaws));
            flaws.clear();
        }
    }

    private void finish() {
        finished = true;
        boolean cutOff = flaws.stream().anyMatch(flaw -> flaw.kind() == Flaw.Kind.CUT_OFF);
        if (cutOff) {
            endTransaction();
        } else {
            endInterchange();
        }
        release();
        if (!flaws.isEmpty()) {
            ready.add(new Received(interchangeNumber, Optional.empty(), flaws));
        }
    }

    private void note(Flaw.Kind kind) {
        if (flaws.size() == MOST_FLAWS) {
            return;
        }
        Open transaction = open;
        flaws.add(
                transaction == null
                        ? new Flaw(kind, "", 0, scanner.offset())
                        : new Flaw(kind, transaction.controlNumber(), transaction.number, scanner.offset()));
    }

    /** An interchange or a group, between its header and its trailer. */
    private static final class Counted {
        private boolean isOpen;
        private String controlNumber = "";
        private int count;

        private void open(String number) {
            isOpen = true;
            controlNumber = number;
            count = 0;
        }
    }

    /** A transaction between its ST and its SE. */
    private static final class Open {
        private final List<Segment> segments = new ArrayList<>();
        private int number;
        private long length;

        private void add(Segment segment) {
            number++;
            length += segment.text().length();
            if (length <= MOST_HELD) {
                segments.add(segment);
            }
        }

        private String controlNumber() {
            return segments.get(0).element(2);
        }

        private Transaction closed() {
            return new Transaction(segments.get(0).element(1), controlNumber(), segments);
        }
    }
}
