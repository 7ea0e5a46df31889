package org.milepost.insurance.benefits;

/** Whom a benefit counts for (EB02). */
public enum Household {
    INDIVIDUAL,
    FAMILY,
    EMPLOYEE,
    EMPLOYEE_AND_SPOUSE,
    EMPLOYEE_AND_CHILDREN,
    CHILDREN,
    DEPENDENTS,
    SPOUSE_AND_CHILDREN,
    SPOUSE,
    NOT_TOLD;

    /** The meaning of {@code code}. */
    public static Household of(String code) {
        return switch (code) {
            case "IND" -> INDIVIDUAL;
            case "FAM" -> FAMILY;
            case "EMP" -> EMPLOYEE;
            case "ESP" -> EMPLOYEE_AND_SPOUSE;
            case "ECH" -> EMPLOYEE_AND_CHILDREN;
            case "CHD" -> CHILDREN;
            case "DEP" -> DEPENDENTS;
            case "SPC" -> SPOUSE_AND_CHILDREN;
            case "SPO" -> SPOUSE;
            default -> NOT_TOLD;
        };
    }
}
