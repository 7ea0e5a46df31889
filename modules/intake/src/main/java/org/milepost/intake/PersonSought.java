package org.milepost.intake;

import java.time.LocalDate;
import org.milepost.platform.Private;

/** Somebody who is looked for by their whole name and birth date; case, accents and what joins a double name don't matter. */
public record PersonSought(Private firstName, Private lastName, LocalDate birthDate) {
    @Override
    public String toString() {
        return "•••";
    }
}
