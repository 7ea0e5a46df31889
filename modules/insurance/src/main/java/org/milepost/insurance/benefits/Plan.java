package org.milepost.insurance.benefits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

    /** That of {@code plans} which {@code fact} belongs to: the one it names, or the only one that fits. */
    public static Optional<Plan> of(Fact fact, List<Plan> plans) {
        String name = fact.key().planName();
        String type = fact.key().insuranceType();
        Optional<Plan> named = onlyOne(plans, plan -> !name.isEmpty() && PlanRules.isSameName(plan.name(), name));
        if (named.isPresent()) {
            return named;
        }
        return onlyOne(
                plans,
                plan -> (plan.name().isEmpty() || name.isEmpty())
                        && (plans.size() == 1
                                || (!type.isEmpty() && plan.insuranceType().equals(type))));
    }

    /** Whether two names of plans differ in nothing but their writing. */
    public static boolean isSameName(String one, String other) {
        return PlanRules.isSameName(one, other);
    }

    private static Optional<Plan> onlyOne(List<Plan> plans, Predicate<Plan> which) {
        Optional<Plan> found = Optional.empty();
        for (Plan plan : plans) {
            if (which.test(plan)) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(plan);
            }
        }
        return found;
    }
}
