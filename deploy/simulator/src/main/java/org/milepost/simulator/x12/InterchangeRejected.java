package org.milepost.simulator.x12;

/** The interchange's own header or trailer is wrong: the answer is a TA1 with a note code (TA105). */
public final class InterchangeRejected extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Delimiters delimiters;
    private final transient Segment isa;
    private final String noteCode;

    InterchangeRejected(Delimiters delimiters, Segment isa, String noteCode) {
        super("TA1 " + noteCode);
        this.delimiters = delimiters;
        this.isa = isa;
        this.noteCode = noteCode;
    }

    Delimiters delimiters() {
        return delimiters;
    }

    Segment isa() {
        return isa;
    }

    String noteCode() {
        return noteCode;
    }
}
