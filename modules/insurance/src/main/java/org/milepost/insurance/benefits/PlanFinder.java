package org.milepost.insurance.benefits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the plan that a fact belongs to: the one it names, or the only one that fits. An answer may have as many plans as it has lines. */
public final class PlanFinder {
    private final Optional<Plan> only;
    private final Map<String, Optional<Plan>> byName = new HashMap<>();
    private final Map<String, Optional<Plan>> byType = new HashMap<>();
    private final Map<String, Optional<Plan>> unnamedByType = new HashMap<>();

    private PlanFinder(List<Plan> plans) {
        only = plans.size() == 1 ? Optional.of(plans.get(0)) : Optional.empty();
        for (Plan plan : plans) {
            note(byName, PlanRules.normal(plan.name()), plan);
            note(byType, plan.insuranceType(), plan);
            if (plan.name().isEmpty()) {
                note(unnamedByType, plan.insuranceType(), plan);
            }
        }
    }

    /** Finds among {@code plans}. */
    public static PlanFinder among(List<Plan> plans) {
        return new PlanFinder(plans);
    }

    /** Of two that answer to one word neither is meant. */
    private static void note(Map<String, Optional<Plan>> plans, String word, Plan plan) {
        if (!word.isEmpty()) {
            plans.merge(word, Optional.of(plan), (one, other) -> Optional.empty());
        }
    }

    /** The plan of {@code fact}; empty where none fits, or several do. */
    public Optional<Plan> of(Fact fact) {
        String name = fact.key().planName();
        Optional<Plan> named = name.isEmpty() ? Optional.empty() : in(byName, PlanRules.normal(name));
        if (named.isPresent()) {
            return named;
        }
        if (only.isPresent()) {
            return only.filter(plan -> plan.name().isEmpty() || name.isEmpty());
        }
        return in(name.isEmpty() ? byType : unnamedByType, fact.key().insuranceType());
    }

    private static Optional<Plan> in(Map<String, Optional<Plan>> plans, String word) {
        return plans.getOrDefault(word, Optional.empty());
    }
}
