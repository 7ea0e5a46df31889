package org.milepost.insurance.estimates;

import org.milepost.locations.LevelOfCare;

/**
 * How long care is taken to last in an estimate. Nobody's own need is known before they come; these are usual lengths, in one table.
 *
 * @param units days, sessions or months, as the level's rate counts
 * @param months how many months it takes from the first day to the last
 */
record Stay(int units, int months) {
    static Stay of(LevelOfCare level) {
        return switch (level) {
            case WITHDRAWAL_MANAGEMENT -> new Stay(7, 1);
            case RESIDENTIAL -> new Stay(30, 1);
            case PARTIAL_HOSPITALIZATION -> new Stay(20, 1);
            case INTENSIVE_OUTPATIENT -> new Stay(24, 2);
            case OUTPATIENT -> new Stay(12, 3);
            case MEDICATION -> new Stay(1, 1);
        };
    }
}
