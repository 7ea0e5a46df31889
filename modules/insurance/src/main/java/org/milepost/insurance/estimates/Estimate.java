package org.milepost.insurance.estimates;

import java.math.BigDecimal;
import java.util.List;
import org.milepost.locations.LevelOfCare;

/**
 * What one level of care may cost the patient.
 *
 * @param level the level
 * @param units how many days, sessions or months it is for: the usual length, or what the plan still pays for
 * @param low dollars, at least
 * @param high dollars, at most; never more than remains of the out-of-pocket maximum
 * @param assumptions what it rests on, in the order of the reckoning
 */
public record Estimate(LevelOfCare level, int units, BigDecimal low, BigDecimal high, List<Assumption> assumptions) {
    public Estimate {
        assumptions = List.copyOf(assumptions);
    }

    /** Whether nothing is uncertain but the assumptions. */
    public boolean isOneFigure() {
        return low.compareTo(high) == 0;
    }
}
