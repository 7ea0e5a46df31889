package org.milepost.insurance.estimates;

import java.util.Optional;
import org.milepost.insurance.RateUnit;
import org.milepost.insurance.benefits.Period;
import org.milepost.locations.LevelOfCare;

/** How often a co-pay is paid, at least and at most. */
record Times(int least, int most) {
    /**
     * How often one that is told for {@code period} is paid in {@code units} of {@code level}; empty where that can't be counted.
     *
     * @param units days, sessions or months
     */
    static Optional<Times> of(LevelOfCare level, Period period, int units) {
        boolean livesIn = level == LevelOfCare.WITHDRAWAL_MANAGEMENT || level == LevelOfCare.RESIDENTIAL;
        return switch (period) {
            case DAY, TWENTY_FOUR_HOURS ->
                RateUnit.of(level) == RateUnit.MONTH ? Optional.empty() : Optional.of(new Times(units, units));
            // A visit may be each day of a stay, or the stay.
            case VISIT, NOT_TOLD -> Optional.of(new Times(livesIn || period == Period.NOT_TOLD ? 1 : units, units));
            case ADMISSION, EPISODE -> Optional.of(new Times(1, 1));
            case MONTH -> Optional.of(months(level));
            default -> Optional.empty();
        };
    }

    /** A stay of a month may touch two months of the calendar. */
    private static Times months(LevelOfCare level) {
        int months = Stay.of(level).months();
        return RateUnit.of(level) == RateUnit.MONTH ? new Times(months, months) : new Times(months, months + 1);
    }

    boolean isCertain() {
        return least == most;
    }
}
