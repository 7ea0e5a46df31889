package org.milepost.intake;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one consent. */
@Embeddable
public record ConsentId(UUID value) implements Serializable {
    @Override
    public String toString() {
        return value.toString();
    }
}
