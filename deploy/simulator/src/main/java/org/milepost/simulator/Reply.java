package org.milepost.simulator;

import java.util.List;
import org.milepost.simulator.x12.Segment;

/** What the payer does about a question: when it answers, if ever, and with which 271. */
record Reply(Timing timing, List<Segment> body) {

    /** When an answer goes out. */
    enum Timing {
        AT_ONCE,
        SLOWLY,
        NEVER
    }
}
