package org.milepost.locations;

import org.milepost.platform.Language;
import org.milepost.platform.Texts;

/**
 * How much care a program gives, from the most to the least intensive; medication may go with any of them.
 *
 * <p>The levels are those of the ASAM Criteria, under the names that health plans use.
 */
public enum LevelOfCare {
    /** Detox: getting through withdrawal with medical care day and night (ASAM 3.7 or 4, "WM"). */
    WITHDRAWAL_MANAGEMENT,
    /** Living at the center while in treatment (ASAM 3.1 to 3.7). */
    RESIDENTIAL,
    /** Treatment by day, at least 20 hours a week, nights at home (ASAM 2.5). */
    PARTIAL_HOSPITALIZATION,
    /** At least 9 hours a week, around work or school (ASAM 2.1). */
    INTENSIVE_OUTPATIENT,
    /** Regular visits, fewer than 9 hours a week (ASAM 1). */
    OUTPATIENT,
    /** Medication for addiction, such as buprenorphine or naltrexone, with counseling. */
    MEDICATION;

    /** Its name as people read it: "Residential treatment". */
    public String in(Language language) {
        return Texts.of(LevelOfCare.class, language).say("level." + name());
    }

    /** One sentence for somebody who hears of it for the first time. */
    public String explained(Language language) {
        return Texts.of(LevelOfCare.class, language).say("level." + name() + ".explained");
    }
}
