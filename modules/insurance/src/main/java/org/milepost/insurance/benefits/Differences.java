package org.milepost.insurance.benefits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What is told of one and the same thing in several ways.
 *
 * @param conflicts facts that nothing tells apart but their figures, or that one is covered and another not
 * @param varies facts with several figures that are told apart by their text, or by whether the plan wants to agree
 */
public record Differences(List<List<Fact>> conflicts, List<List<Fact>> varies) {
    public Differences {
        conflicts = List.copyOf(conflicts);
        varies = List.copyOf(varies);
    }

    /** Those among {@code facts}. */
    public static Differences of(List<Fact> facts) {
        List<List<Fact>> conflicts = new ArrayList<>();
        List<List<Fact>> varies = new ArrayList<>();
        Set<List<Source>> seen = new HashSet<>();
        for (List<Fact> same : groups(Fact.those(facts, Fact::hasFigure), Fact::key)) {
            if (!differ(same) || !seen.add(same.stream().map(Fact::source).toList())) {
                continue;
            }
            List<List<Fact>> indistinct = groups(same, fact -> List.of(fact.messages(), fact.authorization()));
            indistinct.stream().filter(Differences::differ).forEach(conflicts::add);
            if (indistinct.size() > 1) {
                varies.add(same);
            }
        }
        conflicts.addAll(ofCoverage(facts));
        return new Differences(conflicts, varies);
    }

    private static List<List<Fact>> ofCoverage(List<Fact> facts) {
        List<Fact> telling = Fact.those(facts, fact -> fact.information().isActive() || isNo(fact));
        if (telling.stream().noneMatch(Differences::isNo)) {
            return List.of();
        }
        return groups(telling, fact -> fact.key().with(Information.ACTIVE)).stream()
                .filter(same -> same.stream().anyMatch(Differences::isNo)
                        && !same.stream().allMatch(Differences::isNo))
                .toList();
    }

    private static boolean isNo(Fact fact) {
        return fact.information().isInactive() || fact.information() == Information.NOT_COVERED;
    }

    private static boolean differ(List<Fact> facts) {
        return facts.size() > 1 && facts.stream().map(Fact::figures).distinct().count() > 1;
    }

    /** The facts parted by {@code key}, in order. */
    private static List<List<Fact>> groups(List<Fact> facts, Function<Fact, ?> key) {
        Map<Object, List<Fact>> groups = new LinkedHashMap<>();
        facts.forEach(fact -> groups.computeIfAbsent(key.apply(fact), any -> new ArrayList<>())
                .add(fact));
        return List.copyOf(groups.values());
    }
}
