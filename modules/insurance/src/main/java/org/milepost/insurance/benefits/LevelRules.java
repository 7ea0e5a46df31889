package org.milepost.insurance.benefits;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.milepost.locations.LevelOfCare;

/** What is told of each level of care, by the lines that decide it. */
final class LevelRules {
    private static final List<Information> COSTS = List.of(Information.COPAY, Information.COINSURANCE);

    private final List<Fact> facts;
    private final CoverageRules coverage;

    /**
     * @param facts what is said of the patient and holds on the date asked
     * @param findings takes what the office should know
     */
    LevelRules(List<Fact> facts, List<Finding> findings) {
        this.facts = facts;
        this.coverage = new CoverageRules(facts, findings);
    }

    List<LevelCoverage> levels() {
        return Stream.of(LevelOfCare.values()).map(this::level).toList();
    }

    /** The levels under plans that are all inactive: none is covered, and {@code because} says why. */
    static List<LevelCoverage> ofInactivePlan(List<Fact> because) {
        Coverage none = new Coverage(Coverage.Word.NOT_COVERED, true, because, Authorization.NOT_TOLD, List.of());
        return Stream.of(LevelOfCare.values())
                .map(level -> new LevelCoverage(level, none, none, List.of(), false, List.of()))
                .toList();
    }

    private LevelCoverage level(LevelOfCare level) {
        Scope scope = Scope.of(level);
        List<Fact> own = costs(scope);
        List<Fact> lent = costs(Scope.ofServiceType(ServiceTypes.MENTAL_HEALTH));
        if (lent.isEmpty()) {
            lent = costs(Scope.ofServiceType(ServiceTypes.PLAN));
        }
        return new LevelCoverage(
                level,
                coverage.of(scope, NetworkTier.IN),
                coverage.of(scope, NetworkTier.OUT),
                own.isEmpty() ? lent : own,
                own.isEmpty() && !lent.isEmpty(),
                limits(scope));
    }

    /** What the patient pays: of each kind and tier, the closest lines. */
    private List<Fact> costs(Scope scope) {
        return COSTS.stream()
                .flatMap(kind -> Stream.of(NetworkTier.values())
                        .flatMap(tier -> Scope.first(
                                scope.of(facts)
                                        .filter(fact -> fact.information() == kind && fact.network() == tier)
                                        .filter(fact -> fact.amount() != null || fact.share() != null),
                                scope.closest())
                                .stream()))
                .toList();
    }

    private List<Fact> limits(Scope scope) {
        return scope.of(facts)
                .filter(fact -> fact.information() == Information.LIMITATIONS
                        || fact.quantity() != null
                        || !fact.key().limits().isEmpty())
                .sorted(Comparator.comparing(Fact::information))
                .toList();
    }
}
