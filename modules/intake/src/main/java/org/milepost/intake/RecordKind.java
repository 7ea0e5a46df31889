package org.milepost.intake;

/**
 * What is held on a person, by how long it is needed. Each kind is sealed with keys of its own, so that each is forgotten at its own
 * time.
 */
public enum RecordKind {
    /** What they wrote, the office's notes on it, and the reasons of emergencies. Counted from the last thing that was done. */
    CONTENT(180, 30),
    /** What they gave for their plan to be asked, and what it answered. Counted from the question. */
    COVERAGE(90, 30),
    /** What they agreed to, and what was disclosed under it. Counted from the agreement. */
    CONSENTS(2192, 2192);

    /** Nothing is kept longer by the clock than a hundred years. */
    public static final int MOST_DAYS = 36_525;

    private final int defaultDays;
    private final int leastDays;

    RecordKind(int defaultDays, int leastDays) {
        this.defaultDays = defaultDays;
        this.leastDays = leastDays;
    }

    /** For how many days it is kept unless somebody decides otherwise. */
    public int defaultDays() {
        return defaultDays;
    }

    /** How many days it has to be kept at least: a consent for the six years of 45 CFR 164.530(j), others as long as an office may need them. */
    public int leastDays() {
        return leastDays;
    }

    /** Whether it may be kept for so long. */
    public boolean mayBeKept(int days) {
        return days >= leastDays && days <= MOST_DAYS;
    }
}
