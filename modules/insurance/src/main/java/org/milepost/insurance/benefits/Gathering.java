package org.milepost.insurance.benefits;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads several answers together: equal facts of several count once, and an explicit answer beats the copy in another one's baseline. */
final class Gathering {
    private static final Source NOWHERE = new Source("", "", Instant.EPOCH, "", List.of());

    private Gathering() {}

    /**
     * What they say together.
     *
     * @param answers the facts of each answer
     */
    static List<Fact> of(List<List<Fact>> answers) {
        if (answers.size() == 1) {
            return answers.get(0);
        }
        List<Fact> explicit =
                answers.stream().flatMap(List::stream).filter(Fact::isExplicit).toList();
        Map<Fact, List<Fact>> said = new HashMap<>();
        List<Fact> gathered = new ArrayList<>();
        for (List<Fact> answer : answers) {
            for (Fact fact : answer) {
                boolean copy = !fact.isExplicit()
                        && !fact.isByPhone()
                        && explicit.stream().anyMatch(other -> answersForIt(other, fact));
                if (!copy && said.computeIfAbsent(fact.from(NOWHERE), first -> answer) == answer) {
                    gathered.add(fact);
                }
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
