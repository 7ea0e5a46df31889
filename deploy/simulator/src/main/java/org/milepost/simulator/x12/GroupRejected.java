package org.milepost.simulator.x12;

import java.util.ArrayList;
import java.util.List;

/** The functional group or the 270 in it breaks the guide: the answer is a 999 (005010X231A1). */
public final class GroupRejected extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Envelope envelope;
    private final transient List<Segment> acknowledgment;

    private GroupRejected(Envelope envelope, List<Segment> acknowledgment) {
        super("999");
        this.envelope = envelope;
        this.acknowledgment = List.copyOf(acknowledgment);
    }

    /** The group as a whole is refused, for the reason of an AK905 code. */
    static GroupRejected asWhole(Envelope envelope, long received, String code) {
        String number = String.valueOf(received);
        return new GroupRejected(envelope, List.of(ak1(envelope), Segment.of("AK9", "R", number, number, "0", code)));
    }

    /** Its one transaction set is refused, for the reason of an IK502 code; what is wrong inside it goes before. */
    static GroupRejected transaction(Envelope envelope, Segment st, String code, List<Segment> errors) {
        List<Segment> body = new ArrayList<>();
        body.add(ak1(envelope));
        body.add(Segment.of("AK2", st.element(1), st.element(2), st.element(3)));
        body.addAll(errors);
        body.add(Segment.of("IK5", "R", code));
        body.add(Segment.of("AK9", "R", "1", "1", "0"));
        return new GroupRejected(envelope, body);
    }

    private static Segment ak1(Envelope envelope) {
        Segment gs = envelope.gs();
        return Segment.of("AK1", gs.element(1), gs.element(6), gs.element(8));
    }

    /** Where the 999 goes. */
    public Envelope envelope() {
        return envelope;
    }

    /** What the 999 says between its ST and its SE. */
    public List<Segment> acknowledgment() {
        return acknowledgment;
    }
}
