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

    /** That of {@code plans} which {@code fact} belongs to: the one it names, or the only one that fits. */
    public static Optional<Plan> of(Fact fact, List<Plan> plans) {
        List<Plan> named = plans.stream()
                .filter(plan -> !fact.key().planName().isEmpty()
                        && PlanRules.normal(plan.name())
                                .equals(PlanRules.normal(fact.key().planName())))
                .toList();
        if (named.size() == 1) {
            return Optional.of(named.get(0));
        }
        List<Plan> fitting = plans.stream()
                .filter(plan -> plan.name().isEmpty() || fact.key().planName().isEmpty())
                .toList();
        if (fitting.size() == 1 && plans.size() == 1) {
            return Optional.of(fitting.get(0));
        }
        String type = fact.key().insuranceType();
        List<Plan> ofType = fitting.stream()
                .filter(plan -> !type.isEmpty() && plan.insuranceType().equals(type))
                .toList();
        return ofType.size() == 1 ? Optional.of(ofType.get(0)) : Optional.empty();
    }
}
