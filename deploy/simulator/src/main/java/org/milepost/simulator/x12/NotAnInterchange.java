package org.milepost.simulator.x12;

/** What arrived has no readable ISA, so there is nobody to acknowledge anything to. */
public final class NotAnInterchange extends Exception {
    private static final long serialVersionUID = 1L;

    NotAnInterchange() {
        super("no readable ISA");
    }
}
