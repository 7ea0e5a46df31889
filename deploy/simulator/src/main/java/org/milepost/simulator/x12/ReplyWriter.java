package org.milepost.simulator.x12;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Puts answers into their envelopes, addressed back to the asker, in the asker's own delimiters (so that whatever is
 * echoed needs no escaping), each under a control number of its own.
 */
public final class ReplyWriter {
    private static final long CONTROL_NUMBERS = 999_999_999;
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("uuMMdd");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");

    private final Clock clock;
    private final AtomicLong lastNumber;

    /** Starts counting where the clock stands, so that a restart does not repeat the numbers of the run before. */
    public ReplyWriter(Clock clock) {
        this.clock = clock;
        this.lastNumber = new AtomicLong(clock.instant().getEpochSecond());
    }

    /** A TA1 alone in its interchange, that refuses the one that came. */
    public String ta1(InterchangeRejected rejected) {
        return ta1(rejected.delimiters(), rejected.isa(), "R", rejected.noteCode());
    }

    /** A TA1 alone in its interchange, that accepts the one that came. */
    public String ta1(NothingAsked accepted) {
        return ta1(accepted.delimiters(), accepted.isa(), "A", "000");
    }

    private String ta1(Delimiters delimiters, Segment isa, String code, String noteCode) {
        String ta1 = Segment.of("TA1", isa.element(13), isa.element(9), isa.element(10), code, noteCode)
                .written(delimiters);
        return interchange(delimiters, isa, nextNumber(), 0, ta1);
    }

    /** A 999 for a refused group. */
    public String acknowledgment(GroupRejected rejected) {
        return group(rejected.envelope(), "FA", "999", "005010X231A1", rejected.acknowledgment());
    }

    /** A 271; the body begins with its BHT. */
    public String eligibility(Envelope asked, List<Segment> body) {
        return group(asked, "HB", "271", Interchange.GUIDE, body);
    }

    private String group(Envelope asked, String group, String transaction, String guide, List<Segment> body) {
        Delimiters delimiters = asked.delimiters();
        ZonedDateTime now = ZonedDateTime.now(clock);
        long number = nextNumber();
        String groupNumber = String.valueOf(number);
        Segment gs = asked.gs();
        StringBuilder text = new StringBuilder();
        text.append(Segment.of(
                        "GS",
                        group,
                        gs.element(3),
                        gs.element(2),
                        DATE.format(now),
                        TIME.format(now),
                        groupNumber,
                        "X",
                        guide)
                .written(delimiters));
        text.append(Segment.of("ST", transaction, "0001", guide).written(delimiters));
        body.forEach(segment -> text.append(segment.written(delimiters)));
        text.append(Segment.of("SE", String.valueOf(body.size() + 2), "0001").written(delimiters));
        text.append(Segment.of("GE", "1", groupNumber).written(delimiters));
        return interchange(delimiters, asked.isa(), number, 1, text.toString());
    }

    private String interchange(Delimiters delimiters, Segment asked, long number, int groups, String content) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        String controlNumber = String.format("%09d", number);
        String isa = String.join(
                String.valueOf(delimiters.element()),
                "ISA",
                "00",
                " ".repeat(10),
                "00",
                " ".repeat(10),
                asked.element(7),
                asked.element(8),
                asked.element(5),
                asked.element(6),
                SHORT_DATE.format(now),
                TIME.format(now),
                String.valueOf(delimiters.repetition()),
                "00501",
                controlNumber,
                "0",
                asked.element(15),
                String.valueOf(delimiters.component()));
        return isa
                + delimiters.terminator()
                + content
                + Segment.of("IEA", String.valueOf(groups), controlNumber).written(delimiters);
    }

    private long nextNumber() {
        return lastNumber.incrementAndGet() % CONTROL_NUMBERS + 1;
    }
}
