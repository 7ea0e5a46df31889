package org.milepost.insurance;

import java.util.UUID;

/** Names one contract of a center with a payer. */
public record ContractId(UUID value) {
    /** @throws IllegalArgumentException unless {@code text} is a UUID */
    public ContractId(String text) {
        this(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
