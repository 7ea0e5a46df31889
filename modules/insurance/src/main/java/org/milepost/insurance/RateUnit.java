package org.milepost.insurance;

import org.milepost.locations.LevelOfCare;

/** What a rate is paid for. */
public enum RateUnit {
    DAY,
    SESSION,
    MONTH;

    /** The unit in which {@code level} is contracted. */
    public static RateUnit of(LevelOfCare level) {
        return switch (level) {
            case WITHDRAWAL_MANAGEMENT, RESIDENTIAL, PARTIAL_HOSPITALIZATION -> DAY;
            case INTENSIVE_OUTPATIENT, OUTPATIENT -> SESSION;
            case MEDICATION -> MONTH;
        };
    }
}
