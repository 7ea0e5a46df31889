package org.milepost.insurance.benefits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.locations.LevelOfCare;

/** One thing that a plan says otherwise than it did when it was asked before. */
public sealed interface Change {
    /** Whether a plan is in force. */
    record OfStatus(Status before, Status after) implements Change {}

    /** A plan that was not named before, or is no longer, or has other dates or another group; by its name, which may be empty. */
    record OfPlan(String name, Kind kind) implements Change {
        /** What became of it. */
        public enum Kind {
            NEW,
            GONE,
            OTHER_DATES
        }
    }

    /** Whether a level of care is covered, on one tier. */
    record OfCoverage(LevelOfCare level, NetworkTier tier, Coverage.Word before, Coverage.Word after)
            implements Change {}

    /** Whether the plan wants to agree to a level of care first, on one tier. */
    record OfAuthorization(LevelOfCare level, NetworkTier tier, Authorization before, Authorization after)
            implements Change {}

    /** What the patient pays of a level of care. */
    record OfCost(LevelOfCare level) implements Change {}

    /** Limits on days, visits and the like of a level of care. */
    record OfLimit(LevelOfCare level) implements Change {}

    /**
     * A deductible or an out-of-pocket maximum.
     *
     * @param which as it is now, or was where it is gone
     * @param before as it was; empty where it was not told
     * @param after as it is; empty where it is not told any more
     */
    record OfAmount(Accumulator which, Optional<Accumulator> before, Optional<Accumulator> after) implements Change {}

    /** Another payer, or a company that answers for behavioral care, that came in or is gone; by its name, which may be empty. */
    record OfPayer(String name, boolean gone) implements Change {}

    /** What is otherwise in {@code after} than in {@code before}, what matters most first. */
    static List<Change> between(CoverageSummary before, CoverageSummary after) {
        List<Change> changes = new ArrayList<>();
        if (before.status() != after.status()) {
            changes.add(new OfStatus(before.status(), after.status()));
        }
        plans(before.plans(), after.plans(), changes);
        for (LevelOfCare level : LevelOfCare.values()) {
            level(before.of(level), after.of(level), changes);
        }
        amounts(before, after, changes);
        Set<String> earlier = payers(before);
        Set<String> later = payers(after);
        later.stream()
                .filter(name -> !earlier.contains(name))
                .sorted()
                .forEach(name -> changes.add(new OfPayer(name, false)));
        earlier.stream()
                .filter(name -> !later.contains(name))
                .sorted()
                .forEach(name -> changes.add(new OfPayer(name, true)));
        return changes;
    }

    private static void plans(List<Plan> before, List<Plan> after, List<Change> changes) {
        for (Plan plan : after) {
            Optional<Plan> same = named(plan, before);
            if (same.isEmpty()) {
                changes.add(new OfPlan(plan.name(), OfPlan.Kind.NEW));
            } else if (!terms(plan).equals(terms(same.get()))) {
                changes.add(new OfPlan(plan.name(), OfPlan.Kind.OTHER_DATES));
            }
        }
        before.stream()
                .filter(plan -> named(plan, after).isEmpty())
                .forEach(plan -> changes.add(new OfPlan(plan.name(), OfPlan.Kind.GONE)));
    }

    private static Optional<Plan> named(Plan plan, List<Plan> plans) {
        return plans.stream()
                .filter(other -> PlanRules.isSameName(other.name(), plan.name()))
                .findFirst();
    }

    private static List<Object> terms(Plan plan) {
        return List.of(plan.begin(), plan.end(), plan.group());
    }

    private static void level(LevelCoverage before, LevelCoverage after, List<Change> changes) {
        tier(before.level(), NetworkTier.IN, before.inNetwork(), after.inNetwork(), changes);
        tier(before.level(), NetworkTier.OUT, before.outOfNetwork(), after.outOfNetwork(), changes);
        if (!said(before.costs()).equals(said(after.costs()))) {
            changes.add(new OfCost(after.level()));
        }
        if (!said(before.limits()).equals(said(after.limits()))) {
            changes.add(new OfLimit(after.level()));
        }
    }

    private static void tier(
            LevelOfCare level, NetworkTier tier, Coverage before, Coverage after, List<Change> changes) {
        if (before.word() != after.word()) {
            changes.add(new OfCoverage(level, tier, before.word(), after.word()));
        }
        if (before.authorization() != after.authorization()) {
            changes.add(new OfAuthorization(level, tier, before.authorization(), after.authorization()));
        }
    }

    /** What {@code facts} say, whichever lines say it, in whatever order and however their dates moved on. */
    private static Set<Object> said(List<Fact> facts) {
        Set<Object> said = new HashSet<>();
        for (Fact fact : facts) {
            said.add(List.of(
                    fact.information(),
                    fact.key().household(),
                    fact.serviceType(),
                    fact.key().period(),
                    fact.network(),
                    fact.key().places(),
                    fact.key().quantityKind(),
                    fact.key().limits(),
                    fact.figures().stream()
                            .map(figure -> figure.map(BigDecimal::stripTrailingZeros))
                            .toList()));
        }
        return said;
    }

    private static void amounts(CoverageSummary before, CoverageSummary after, List<Change> changes) {
        List<Accumulator> earlier = all(before);
        List<Accumulator> later = all(after);
        for (Accumulator now : later) {
            Optional<Accumulator> then = same(now, earlier);
            if (!figures(Optional.of(now)).equals(figures(then))) {
                changes.add(new OfAmount(now, then, Optional.of(now)));
            }
        }
        earlier.stream()
                .filter(then -> same(then, later).isEmpty())
                .forEach(then -> changes.add(new OfAmount(then, Optional.of(then), Optional.empty())));
    }

    private static List<Accumulator> all(CoverageSummary summary) {
        return Stream.concat(summary.deductibles().stream(), summary.outOfPocket().stream())
                .toList();
    }

    private static Optional<Accumulator> same(Accumulator one, List<Accumulator> among) {
        return among.stream().filter(other -> which(other).equals(which(one))).findFirst();
    }

    private static List<Object> which(Accumulator one) {
        return List.of(one.kind(), one.household(), one.network(), one.serviceType(), one.span());
    }

    private static List<Object> figures(Optional<Accumulator> accumulator) {
        return accumulator.stream()
                .flatMap(one -> Stream.of(one.total(), one.used(), one.remaining()))
                .map(told -> List.of(
                        told.how(),
                        told.figures().stream()
                                .map(Fact::amount)
                                .map(amount -> Optional.ofNullable(amount).map(BigDecimal::stripTrailingZeros))
                                .collect(Collectors.toSet())))
                .collect(Collectors.toList());
    }

    private static Set<String> payers(CoverageSummary summary) {
        Function<Optional<Entity>, String> name =
                entity -> entity.map(Entity::name).orElse("");
        return Stream.concat(
                        summary.carveOuts().stream().map(carveOut -> name.apply(carveOut.entity())),
                        summary.otherPayers().stream().map(other -> name.apply(other.entity())))
                .collect(Collectors.toSet());
    }
}
