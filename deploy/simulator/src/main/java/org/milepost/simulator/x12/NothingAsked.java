package org.milepost.simulator.x12;

/** An interchange is whole, holds no group and asks to be acknowledged: the answer is a TA1 that accepts it. */
public final class NothingAsked extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Delimiters delimiters;
    private final transient Segment isa;

    NothingAsked(Delimiters delimiters, Segment isa) {
        super("TA1 000");
        this.delimiters = delimiters;
        this.isa = isa;
    }

    Delimiters delimiters() {
        return delimiters;
    }

    Segment isa() {
        return isa;
    }
}
