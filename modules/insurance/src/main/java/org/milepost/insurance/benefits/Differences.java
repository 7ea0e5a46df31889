package org.milepost.insurance.benefits;

import java.util.ArrayList;
import java.util.HashMap;
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
        for (List<Fact> same : together(Fact.those(facts, Fact::hasFigure), Fact::key)) {
            if (!differ(same) || !seen.add(same.stream().map(Fact::source).toList())) {
                continue;
            }
            List<List<Fact>> indistinct = together(same, fact -> List.of(fact.messages(), fact.authorization()));
            indistinct.stream().filter(Differences::differ).forEach(conflicts::add);
            if (indistinct.isEmpty() || indistinct.get(0).size() < same.size()) {
                varies.add(same);
            }
        }
        conflicts.addAll(ofCoverage(facts));
        return new Differences(conflicts, varies);
    }

    private static List<List<Fact>> ofCoverage(List<Fact> facts) {
        Set<String> refused = new HashSet<>();
        Fact.those(facts, Differences::isNo).forEach(no -> refused.add(no.serviceType()));
        List<Fact> telling = Fact.those(
                facts, fact -> (fact.information().isActive() || isNo(fact)) && refused.contains(fact.serviceType()));
        return together(telling, fact -> fact.key().subject()).stream()
                .filter(same -> same.stream().anyMatch(Differences::isNo)
                        && !same.stream().allMatch(Differences::isNo))
                .toList();
    }

    private static boolean isNo(Fact fact) {
        return fact.information().isInactive() || fact.information() == Information.NOT_COVERED;
    }

    private static boolean differ(List<Fact> facts) {
        return facts.stream().map(Fact::figures).distinct().count() > 1;
    }

    /** The facts that share their {@code key} with another, those of one key together. */
    private static List<List<Fact>> together(List<Fact> facts, Function<Fact, ?> key) {
        Map<Object, Fact> first = new HashMap<>(2 * facts.size());
        Map<Object, List<Fact>> together = new LinkedHashMap<>();
        for (Fact fact : facts) {
            Object of = key.apply(fact);
            Fact before = first.putIfAbsent(of, fact);
            if (before != null) {
                together.computeIfAbsent(of, any -> new ArrayList<>(List.of(before)))
                        .add(fact);
            }
        }
        return List.copyOf(together.values());
    }
}
