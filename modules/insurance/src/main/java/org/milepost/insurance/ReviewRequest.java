package org.milepost.insurance;

import java.time.LocalDate;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Private;

/**
 * What utilization review is to ask a plan for. Prints as {@code •••}.
 *
 * @param level the level of care that is sought
 * @param admission the day on which care is to begin
 * @param urgent whether it can't wait its turn
 * @param note what else to know; may be blank
 */
public record ReviewRequest(LevelOfCare level, LocalDate admission, boolean urgent, Private note) {
    @Override
    public String toString() {
        return "•••";
    }
}
