package org.milepost.insurance.benefits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.milepost.locations.LevelOfCare;

/** What is told of each level of care, by the lines that decide it. */
final class LevelRules {
    private static final Scope MENTAL_HEALTH = Scope.ofServiceType(ServiceTypes.MENTAL_HEALTH);
    private static final Scope PLAN = Scope.ofServiceType(ServiceTypes.PLAN);
    private static final List<Information> COSTS = List.of(Information.COPAY, Information.COINSURANCE);

    private final List<Fact> facts;
    /** What is told of mental health, or else of the plan as a whole: it stands in where a level has no costs of its own. */
    private final List<Fact> lent;

    private final List<Finding> findings;

    /**
     * @param facts what is said of substance-use care and holds on the date asked
     * @param all what is said of the patient and holds then
     * @param findings takes what the office should know
     */
    LevelRules(List<Fact> facts, List<Fact> all, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
        List<Fact> ofMentalHealth = costs(MENTAL_HEALTH, MENTAL_HEALTH.of(all));
        this.lent = ofMentalHealth.isEmpty() ? costs(PLAN, PLAN.of(all)) : ofMentalHealth;
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
        List<Fact> ofLevel = scope.of(facts);
        CoverageRules coverage = new CoverageRules(scope, ofLevel, findings);
        List<Fact> own = costs(scope, ofLevel);
        return new LevelCoverage(
                level,
                coverage.on(NetworkTier.IN),
                coverage.on(NetworkTier.OUT),
                own.isEmpty() ? lent : own,
                own.isEmpty() && !lent.isEmpty(),
                limits(scope, ofLevel));
    }

    /** What the patient pays: of each kind and tier, the closest lines. */
    private static List<Fact> costs(Scope scope, List<Fact> facts) {
        List<Fact> costs = new ArrayList<>();
        for (Information kind : COSTS) {
            List<Fact> told = Fact.those(facts, fact -> fact.information() == kind && fact.tellsCost());
            for (NetworkTier tier : NetworkTier.values()) {
                costs.addAll(Scope.closest(told, fact -> fact.network() == tier, scope::distance));
            }
        }
        return costs;
    }

    /** Limits on the days and visits, those for the closest place. */
    private static List<Fact> limits(Scope scope, List<Fact> facts) {
        List<Fact> limits = Scope.closest(
                facts,
                fact -> fact.information() == Information.LIMITATIONS
                        || fact.quantity() != null
                        || !fact.key().limits().isEmpty(),
                scope::placeDistance);
        limits.sort(Comparator.comparing(Fact::information));
        return limits;
    }
}
