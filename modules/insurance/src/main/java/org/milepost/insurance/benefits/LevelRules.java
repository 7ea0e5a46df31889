package org.milepost.insurance.benefits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.milepost.locations.LevelOfCare;

/** What is told of each level of care, by the lines that decide it. */
final class LevelRules {
    private static final List<Information> COSTS = List.of(Information.COPAY, Information.COINSURANCE);

    private final List<Fact> facts;
    private final List<Fact> lent;
    private final CoverageRules coverage;

    /**
     * @param facts what is said of the patient and holds on the date asked
     * @param findings takes what the office should know
     */
    LevelRules(List<Fact> facts, List<Finding> findings) {
        // Most of an answer is about other care; it is looked through once, not for every level.
        this.facts = Fact.those(facts, fact -> ServiceTypes.SUBSTANCE_USE_CODES.contains(fact.serviceType()));
        this.coverage = new CoverageRules(this.facts, findings);
        List<Fact> ofMentalHealth = costs(Scope.ofServiceType(ServiceTypes.MENTAL_HEALTH), facts);
        this.lent = ofMentalHealth.isEmpty() ? costs(Scope.ofServiceType(ServiceTypes.PLAN), facts) : ofMentalHealth;
    }

    List<LevelCoverage> levels() {
        return Stream.of(LevelOfCare.values()).map(this::level).toList();
    }

    /** The levels under plans that are all inactive: none is covered, and {@code because} says why. */
    static List<LevelCoverage> ofInactivePlan(List<Fact> because) {
        Coverage none =
                new Coverage(Coverage.Word.NOT_COVERED, true, because, Authorization.NOT_TOLD, List.of(), List.of());
        return Stream.of(LevelOfCare.values())
                .map(level -> new LevelCoverage(level, none, none, List.of(), false, List.of()))
                .toList();
    }

    private LevelCoverage level(LevelOfCare level) {
        Scope scope = Scope.of(level);
        List<Fact> own = costs(scope, facts);
        return new LevelCoverage(
                level,
                coverage.of(scope, NetworkTier.IN),
                coverage.of(scope, NetworkTier.OUT),
                own.isEmpty() ? lent : own,
                own.isEmpty() && !lent.isEmpty(),
                limits(scope));
    }

    /** What the patient pays: of each kind and tier, the closest lines. */
    private static List<Fact> costs(Scope scope, List<Fact> facts) {
        List<Fact> told = Fact.those(scope.of(facts), fact -> isCost(fact) && fact.tellsCost());
        List<Fact> costs = new ArrayList<>();
        for (Information kind : told.isEmpty() ? List.<Information>of() : COSTS) {
            for (NetworkTier tier : NetworkTier.values()) {
                costs.addAll(Scope.first(
                        Fact.those(told, fact -> fact.information() == kind && fact.network() == tier),
                        scope.closest()));
            }
        }
        return costs;
    }

    private static boolean isCost(Fact fact) {
        return COSTS.contains(fact.information());
    }

    /** Limits on the days and visits, those for the closest place. */
    private List<Fact> limits(Scope scope) {
        List<Fact> limits = Scope.first(
                Fact.those(
                        scope.of(facts),
                        fact -> fact.information() == Information.LIMITATIONS
                                || fact.quantity() != null
                                || !fact.key().limits().isEmpty()),
                scope.closestPlace());
        limits.sort(Comparator.comparing(Fact::information));
        return limits;
    }
}
