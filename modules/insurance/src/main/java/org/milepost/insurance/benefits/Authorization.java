package org.milepost.insurance.benefits;

/** Whether the plan wants to agree before care begins (EB11). */
public enum Authorization {
    REQUIRED,
    NOT_REQUIRED,
    /** The plan said nothing, or that it doesn't know. */
    NOT_TOLD;

    static Authorization of(String code) {
        return switch (code) {
            case "Y" -> REQUIRED;
            case "N" -> NOT_REQUIRED;
            default -> NOT_TOLD;
        };
    }
}
