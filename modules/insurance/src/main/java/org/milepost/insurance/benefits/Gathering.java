package org.milepost.insurance.benefits;

import java.util.ArrayList;
import java.util.List;

/** Reads several answers together: equal facts count once, and an explicit answer beats the copy in another one's baseline. */
final class Gathering {
    private Gathering() {}

    static List<Fact> of(List<Fact> all) {
        List<Fact> explicit = all.stream().filter(Fact::isExplicit).toList();
        List<Fact> gathered = new ArrayList<>();
        for (Fact fact : all) {
            boolean copy = !fact.isExplicit() && explicit.stream().anyMatch(other -> answersForIt(other, fact));
            if (!copy && gathered.stream().noneMatch(fact::saysTheSameAs)) {
                gathered.add(fact);
            }
        }
        return gathered;
    }

    /** Whether {@code explicit} answers the question that {@code copy} speaks to. */
    private static boolean answersForIt(Fact explicit, Fact copy) {
        Fact.Key one = explicit.key();
        Fact.Key other = copy.key();
        if (!one.payer().equals(other.payer())
                || !one.serviceType().equals(other.serviceType())
                || !one.procedure().equals(other.procedure())) {
            return false;
        }
        if (tellsCoverage(explicit) || tellsCoverage(copy)) {
            return tellsCoverage(explicit) && tellsCoverage(copy);
        }
        return one.information() == other.information()
                && one.household() == other.household()
                && one.network() == other.network()
                && one.period() == other.period()
                && one.quantityKind().equals(other.quantityKind())
                && one.places().equals(other.places());
    }

    private static boolean tellsCoverage(Fact fact) {
        return fact.information().isStatus() || fact.information() == Information.NOT_COVERED;
    }
}
