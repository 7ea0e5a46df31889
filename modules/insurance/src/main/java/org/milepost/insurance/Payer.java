package org.milepost.insurance;

/**
 * A health plan's payer that we can ask.
 *
 * @param id names it for good
 * @param name as people know it
 * @param connectionId its id at the clearinghouse (NM109 with PI)
 */
public record Payer(PayerId id, String name, String connectionId) {
    public Payer {
        if (name.isBlank() || connectionId.isBlank()) {
            throw new IllegalArgumentException("A payer has a name and an id at the clearinghouse.");
        }
    }
}
