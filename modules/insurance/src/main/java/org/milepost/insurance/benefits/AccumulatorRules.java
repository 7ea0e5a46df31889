package org.milepost.insurance.benefits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The deductibles and out-of-pocket maxima: the plan's, and those of substance-use care where they stand apart. */
final class AccumulatorRules {
    private final List<Fact> facts;

    /** @param facts what is said of the patient and holds on the date asked */
    AccumulatorRules(List<Fact> facts) {
        this.facts = facts;
    }

    /** Those of {@code kind}, the plan's first. */
    List<Accumulator> accumulators(Information kind) {
        List<Fact> amounts = Fact.those(
                facts,
                fact -> fact.information() == kind
                        && fact.amount() != null
                        && fact.key().period().measure() != Period.Measure.OTHER
                        && fact.key().procedure().isEmpty());
        List<Fact> ofThePlan = ServiceTypes.AMOUNTS_BY_PREFERENCE.stream()
                .map(types -> oncePerLine(Fact.those(amounts, fact -> types.contains(fact.serviceType()))))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        Set<Source> told = ofThePlan.stream().map(Fact::source).collect(Collectors.toSet());
        List<Fact> ofSubstanceUse = Fact.those(
                amounts,
                fact -> ServiceTypes.SUBSTANCE_USE_CODES.contains(fact.serviceType()) && !told.contains(fact.source()));
        Map<Object, List<Fact>> together = new LinkedHashMap<>();
        Stream.concat(ofThePlan.stream(), ofSubstanceUse.stream())
                .forEach(fact -> together.computeIfAbsent(group(fact), any -> new ArrayList<>())
                        .add(fact));
        return together.values().stream().map(AccumulatorRules::accumulator).toList();
    }

    /** What counts together; each period that starts anew stands by itself. */
    private static List<Object> group(Fact fact) {
        Fact.Key key = fact.key();
        return List.of(
                key.payer(),
                key.household(),
                key.network(),
                key.serviceType(),
                key.places(),
                key.period().span(),
                key.period().span() == Period.Span.OCCASION ? key.period() : "");
    }

    private static Accumulator accumulator(List<Fact> group) {
        Fact.Key key = group.get(0).key();
        return new Accumulator(
                key.information(),
                key.household(),
                key.network(),
                key.serviceType(),
                key.period().span(),
                told(group, Period.Measure.TOTAL),
                told(group, Period.Measure.USED),
                told(group, Period.Measure.REMAINING));
    }

    private static Told told(List<Fact> group, Period.Measure measure) {
        return Told.of(Fact.those(group, fact -> fact.key().period().measure() == measure));
    }

    /** A line that names several service types of one sort tells one amount, not several. */
    private static List<Fact> oncePerLine(List<Fact> facts) {
        Set<Source> told = new HashSet<>();
        return Fact.those(facts, fact -> told.add(fact.source()));
    }
}
