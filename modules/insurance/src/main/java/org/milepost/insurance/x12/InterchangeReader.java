package org.milepost.insurance.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks a text from segment to segment and takes note of what is wrong with it. */
final class InterchangeReader {
    private static final Pattern ISA = Pattern.compile("(?<![A-Za-z0-9])ISA[^A-Za-z0-9\\s]");
    private static final Pattern ST = Pattern.compile("(?<![A-Za-z0-9])ST[^A-Za-z0-9\\s]");
    private static final Set<String> TRAILERS = Set.of("SE", "GE", "IEA");

    private final List<Segment> acknowledgments = new ArrayList<>();
    private final List<Transaction> transactions = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Segment> open = new ArrayList<>();
    private String firstControlNumber = "";
    private String controlNumber = "";

    Interchange read(String text) {
        Matcher isa = ISA.matcher(text);
        Matcher st = ST.matcher(text);
        if (isa.find()) {
            noteTextBefore(text, isa.start());
            walkFromIsa(text.substring(isa.start()));
        } else if (st.find()) {
            noteTextBefore(text, st.start());
            note(Flaw.Kind.NO_ENVELOPE);
            String rest = text.substring(st.start());
            walk(rest, Header.ofBareTransaction(rest));
        } else {
            note(Flaw.Kind.NOT_X12);
        }
        finishTransaction();
        return new Interchange(firstControlNumber, acknowledgments, transactions, flaws);
    }

    private void walkFromIsa(String text) {
        String rest = text;
        while (!rest.isEmpty()) {
            Header header = Header.ofIsa(rest);
            if (!header.regular()) {
                note(Flaw.Kind.SHORT_ISA);
            }
            rest = walk(rest, header);
        }
    }

    /** Takes the segments of {@code text} up to the next ISA. Returns what begins there. */
    private String walk(String text, Header header) {
        Delimiters delimiters = header.delimiters();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(delimiters.terminator(), at);
            String piece = piece(text.substring(at, end < 0 ? text.length() : end), delimiters);
            Segment segment = Segment.of(open.isEmpty() ? 0 : open.size() + 1, piece, delimiters);
            if (at > 0 && ISA.matcher(piece).lookingAt()) {
                Matcher next = ISA.matcher(text);
                return next.find(at) ? text.substring(next.start()) : "";
            }
            if (end < 0 && !piece.isEmpty() && !TRAILERS.contains(segment.id())) {
                if (!open.isEmpty() || transactions.isEmpty()) {
                    note(Flaw.Kind.CUT_OFF);
                }
                return "";
            }
            if (!piece.isEmpty()) {
                take(segment);
            }
            at = end < 0 ? text.length() : end + 1;
        }
        return "";
    }

    /** Some files are wrapped at a fixed width: where line breaks don't end segments they mean nothing. */
    private static String piece(String raw, Delimiters delimiters) {
        return (delimiters.endsLines() ? raw : raw.replaceAll("[\\r\\n]", "")).strip();
    }

    private void take(Segment segment) {
        switch (segment.id()) {
            case "ISA" -> {
                finishTransaction();
                controlNumber = segment.element(13);
                firstControlNumber = firstControlNumber.isEmpty() ? controlNumber : firstControlNumber;
            }
            case "ST" -> {
                finishTransaction();
                open.add(new Segment(1, segment.elements(), segment.delimiters()));
            }
            case "SE" -> end(segment);
            case "TA1" -> acknowledgments.add(segment);
            case "GS", "GE" -> finishTransaction();
            case "IEA" -> {
                finishTransaction();
                if (!segment.element(2).equals(controlNumber)) {
                    note(Flaw.Kind.CONTROL_NUMBER_DIFFERS);
                }
            }
            default -> {
                if (!open.isEmpty()) {
                    open.add(segment);
                }
            }
        }
    }

    private void end(Segment trailer) {
        if (open.isEmpty()) {
            return;
        }
        open.add(trailer);
        if (!trailer.element(1).replaceFirst("^0+", "").equals(String.valueOf(open.size()))) {
            note(Flaw.Kind.COUNT_DIFFERS);
        }
        if (!trailer.element(2).equals(open.get(0).element(2))) {
            note(Flaw.Kind.CONTROL_NUMBER_DIFFERS);
        }
        close();
    }

    private void finishTransaction() {
        if (!open.isEmpty()) {
            note(Flaw.Kind.UNFINISHED_TRANSACTION);
            close();
        }
    }

    private void close() {
        Segment header = open.get(0);
        transactions.add(new Transaction(header.element(1), header.element(2), open));
        open.clear();
    }

    private void note(Flaw.Kind kind) {
        flaws.add(new Flaw(kind, open.isEmpty() ? "" : open.get(0).element(2), open.size()));
    }

    private void noteTextBefore(String text, int start) {
        if (!isFilling(text.substring(0, start))) {
            note(Flaw.Kind.TEXT_BEFORE);
        }
    }

    /** Blanks, line breaks and byte-order marks, read in whatever encoding. */
    private static boolean isFilling(String text) {
        return text.chars()
                .allMatch(c -> Character.isWhitespace(c) || c == 0 || c == '\uFEFF' || "ï»¿".indexOf(c) >= 0);
    }
}
