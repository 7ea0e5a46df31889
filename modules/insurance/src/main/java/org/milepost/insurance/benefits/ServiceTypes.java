package org.milepost.insurance.benefits;

import java.util.List;
import java.util.Set;

/** The service types (EQ01, EB03) that the rules name. */
public final class ServiceTypes {
    /** The plan as a whole. */
    public static final String PLAN = "30";
    /** Substance use. */
    public static final String SUBSTANCE_USE = "AI";
    /** A substance-use facility, staying there. */
    public static final String SUBSTANCE_USE_INPATIENT = "CI";
    /** A substance-use facility, by day. */
    public static final String SUBSTANCE_USE_OUTPATIENT = "CJ";
    /** Mental health. */
    public static final String MENTAL_HEALTH = "MH";
    /** The pharmacy. */
    public static final String PHARMACY = "88";
    /** A line that names no service type: it speaks of the plan. */
    public static final String NOT_TOLD = "";

    /** What is asked, one code a question: the plan first, the rest side by side. */
    public static final List<String> ASKED =
            List.of(PLAN, SUBSTANCE_USE, SUBSTANCE_USE_INPATIENT, SUBSTANCE_USE_OUTPATIENT, MENTAL_HEALTH);

    /** What tells the plan's status where 30 is silent. Never dental or vision alone. */
    static final Set<String> STATUS_WITHOUT_PLAN =
            Set.of(NOT_TOLD, "1", "47", "48", "98", MENTAL_HEALTH, SUBSTANCE_USE);

    /** Behavioral care in all its codes. */
    private static final Set<String> BEHAVIORAL =
            Set.of("AI", "AJ", "AK", "CI", "CJ", "MH", "CE", "CF", "CG", "CH", "A4", "A6", "A7", "A8");

    /** Whose deductible or out-of-pocket maximum is told where the plan as a whole has none. */
    static final List<Set<String>> AMOUNTS_BY_PREFERENCE =
            List.of(Set.of(PLAN, NOT_TOLD), Set.of(MENTAL_HEALTH), Set.of("1", "47", "48", "98"));

    private ServiceTypes() {}

    /** Whether it is care for substance use, in any of its codes. */
    static boolean isSubstanceUse(String serviceType) {
        return switch (serviceType) {
            case SUBSTANCE_USE, SUBSTANCE_USE_INPATIENT, SUBSTANCE_USE_OUTPATIENT, "AJ", "AK" -> true;
            default -> false;
        };
    }

    /** Whether it is behavioral care. */
    static boolean isBehavioral(String serviceType) {
        return BEHAVIORAL.contains(serviceType);
    }

    /** Whether it is behavioral care, or the plan as a whole. */
    static boolean concernsBehavioral(String serviceType) {
        return isBehavioral(serviceType) || serviceType.equals(PLAN) || serviceType.equals(NOT_TOLD);
    }
}
