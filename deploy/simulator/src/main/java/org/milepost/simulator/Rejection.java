package org.milepost.simulator;

import org.milepost.simulator.x12.Segment;

/**
 * An AAA: the loop it stands in, whether the request itself was valid (AAA01), why it is refused (AAA03) and what may
 * follow (AAA04).
 */
record Rejection(Loop loop, String valid, String reason, String followUp) {

    /** Where an AAA can stand, from the outermost loop to the innermost. */
    enum Loop {
        /** 2000A: the exchange itself. */
        SOURCE,
        /** 2100A: the payer named. */
        SOURCE_NAME,
        /** 2100B: the provider who asks. */
        RECEIVER_NAME,
        /** 2100C: the member. */
        SUBSCRIBER_NAME,
        /** 2100D: the patient, where that is not the member. */
        DEPENDENT_NAME
    }

    /** The asker's data are wrong, may be corrected and sent again. */
    static Rejection correctable(Loop loop, String reason) {
        return new Rejection(loop, "N", reason, "C");
    }

    Segment segment() {
        return Segment.of("AAA", valid, "", reason, followUp);
    }
}
