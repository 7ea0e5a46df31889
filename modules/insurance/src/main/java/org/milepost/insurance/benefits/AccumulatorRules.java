package org.milepost.insurance.benefits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        Set<Source> told = new HashSet<>();
        Map<Group, List<Fact>> together = new LinkedHashMap<>();
        for (Fact fact : ofThePlan(amounts)) {
            // A line that names several service types of one sort tells one amount, not several.
            if (told.add(fact.source())) {
                add(together, fact);
            }
        }
        for (Fact fact : amounts) {
            if (ServiceTypes.isSubstanceUse(fact.serviceType()) && !told.contains(fact.source())) {
                add(together, fact);
            }
        }
        return together.values().stream().map(AccumulatorRules::accumulator).toList();
    }

    private static List<Fact> ofThePlan(List<Fact> amounts) {
        for (Set<String> types : ServiceTypes.AMOUNTS_BY_PREFERENCE) {
            List<Fact> found = Fact.those(amounts, fact -> types.contains(fact.serviceType()));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static void add(Map<Group, List<Fact>> together, Fact fact) {
        together.computeIfAbsent(Group.of(fact.key()), any -> new ArrayList<>()).add(fact);
    }

    /** What counts together; each period that starts anew stands by itself. */
    private record Group(
            String payer,
            Household household,
            NetworkTier network,
            String serviceType,
            Set<String> places,
            Period.Span span,
            @Nullable Period anew) {
        private static Group of(Fact.Key key) {
            Period period = key.period();
            return new Group(
                    key.payer(),
                    key.household(),
                    key.network(),
                    key.serviceType(),
                    key.places(),
                    period.span(),
                    period.span() == Period.Span.OCCASION ? period : null);
        }
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
}
