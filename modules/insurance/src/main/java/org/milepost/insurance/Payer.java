package org.milepost.insurance;

import java.util.List;

/**
 * A health plan's payer that we can ask.
 *
 * @param id names it for good
 * @param name as people know it
 * @param connectionId its id at the clearinghouse (NM109 with PI)
 * @param aliases what people call it besides, such as BCBS
 */
public record Payer(PayerId id, String name, String connectionId, List<String> aliases) {
    public Payer {
        if (name.isBlank() || connectionId.isBlank() || aliases.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "A payer has a name and an id at the clearinghouse, and no alias is blank.");
        }
        aliases = List.copyOf(aliases);
    }

    /** A payer that is called by its name alone. */
    public Payer(PayerId id, String name, String connectionId) {
        this(id, name, connectionId, List.of());
    }
}
