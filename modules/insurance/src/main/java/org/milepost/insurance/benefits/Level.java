package org.milepost.insurance.benefits;

import java.util.ArrayList;
import java.util.List;
import org.milepost.insurance.x12.Segment;
import org.milepost.insurance.x12.Transaction;

/**
 * One hierarchical level of a 271: who it is about, then line after line of benefits.
 *
 * @param first the segment that opens it
 * @param kind HL03: {@code 20} the payer, {@code 21} we, {@code 22} a subscriber, {@code 23} a dependent
 * @param head the segments before the first EB
 * @param lines each EB with the segments that belong to it
 */
record Level(Segment first, String kind, List<Segment> head, List<List<Segment>> lines) {
    static final String SOURCE = "20";
    static final String RECEIVER = "21";
    static final String SUBSCRIBER = "22";
    static final String DEPENDENT = "23";

    /** The levels of {@code transaction}, in order. Some payers leave an HL out: a member, or a line of benefits, opens one. */
    static List<Level> of(Transaction transaction) {
        List<Level> levels = new ArrayList<>();
        boolean inPerson = false;
        for (Segment segment : transaction.segments()) {
            boolean named = segment.is("HL");
            if (named || (!inPerson && opensPerson(segment))) {
                Level level = new Level(
                        segment, named ? segment.element(3) : SUBSCRIBER, new ArrayList<>(), new ArrayList<>());
                levels.add(level);
                inPerson = level.isPerson();
            }
            if (!named && !levels.isEmpty() && !segment.is("SE")) {
                levels.get(levels.size() - 1).take(segment);
            }
        }
        return levels;
    }

    private static boolean opensPerson(Segment segment) {
        return segment.is("EB") || (segment.is("NM1") && segment.element(1).equals("IL"));
    }

    private void take(Segment segment) {
        if (segment.is("EB")) {
            lines.add(new ArrayList<>());
        }
        if (lines.isEmpty()) {
            head.add(segment);
        } else {
            lines.get(lines.size() - 1).add(segment);
        }
    }

    boolean isPerson() {
        return kind.equals(SUBSCRIBER) || kind.equals(DEPENDENT);
    }

    /** The letter of its loops: A for the payer, B for us, C for a subscriber, D for a dependent. */
    String letter() {
        return switch (kind) {
            case SOURCE -> "A";
            case RECEIVER -> "B";
            case DEPENDENT -> "D";
            default -> "C";
        };
    }

    /** The segments of its head that are called {@code id}. */
    List<Segment> head(String id) {
        List<Segment> called = new ArrayList<>();
        for (Segment segment : head) {
            if (segment.is(id)) {
                called.add(segment);
            }
        }
        return called;
    }
}
