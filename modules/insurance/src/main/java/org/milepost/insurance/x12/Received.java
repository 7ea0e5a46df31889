package org.milepost.insurance.x12;

import java.util.List;
import java.util.Optional;

/**
 * One thing that came in a stream, with what was wrong around it.
 *
 * @param interchange the ISA13 of its interchange; empty where there is none
 * @param transaction the transaction, or a TA1 as one of that kind; empty where the stream ended and only flaws were left
 * @param flaws what was wrong, in order
 */
public record Received(String interchange, Optional<Transaction> transaction, List<Flaw> flaws) {
    public Received {
        flaws = List.copyOf(flaws);
    }
}
