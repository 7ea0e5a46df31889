package org.milepost.insurance;

import java.time.LocalDate;
import org.milepost.platform.Private;

/**
 * What somebody who helps another adult typed for them. Prints as {@code •••}.
 *
 * @param plan the plan as it was written
 * @param memberId as on the card
 * @param suffix blank where there is none
 */
public record PreparedQuestion(
        Private plan, Private memberId, Private firstName, Private lastName, Private suffix, LocalDate birthDate) {
    @Override
    public String toString() {
        return "•••";
    }
}
