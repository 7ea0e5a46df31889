package org.milepost.insurance.benefits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One plan of the person's, with a status of its own.
 *
 * @param name EB05; empty where the payer doesn't name it
 * @param insuranceType EB04, such as {@code PR} for a PPO; empty where it is not told
 * @param group the employer's group number, on the plan's line or the person's; empty where it is not told
 * @param status on the date asked
 * @param begin its first day, where it is told
 * @param end its last day, where it is told
 * @param lines the lines that tell it, the one that decides first
 */
public record Plan(
        String name,
        String insuranceType,
        String group,
        Status status,
        Optional<LocalDate> begin,
        Optional<LocalDate> end,
        List<Fact> lines) {
    public Plan {
        lines = List.copyOf(lines);
    }

    /** Whether two names of plans differ in nothing but their writing. */
    public static boolean isSameName(String one, String other) {
        return PlanRules.isSameName(one, other);
    }
}
