package org.milepost.insurance.benefits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.milepost.locations.LevelOfCare;

/**
 * The lines that speak of something: those of its service types that are bare or tied to one of its places.
 *
 * @param serviceTypes the closest first
 * @param places place of service codes (III*ZZ)
 * @param name of the level of care; empty where it is none
 */
record Scope(List<String> serviceTypes, Set<String> places, String name) {
    private static final List<String> INPATIENT =
            List.of(ServiceTypes.SUBSTANCE_USE_INPATIENT, ServiceTypes.SUBSTANCE_USE);
    private static final List<String> OUTPATIENT =
            List.of(ServiceTypes.SUBSTANCE_USE_OUTPATIENT, ServiceTypes.SUBSTANCE_USE);

    /** How many distances there are of places and of tiers. */
    private static final int PLACES = 3;

    private static final int TIERS = 3;

    /** Which lines decide a level of care; 55 is a residential and 57 a non-residential place for substance use. */
    private static final Map<LevelOfCare, Scope> LEVELS = Map.of(
            LevelOfCare.WITHDRAWAL_MANAGEMENT, new Scope(INPATIENT, Set.of("55", "21", "51")),
            LevelOfCare.RESIDENTIAL, new Scope(INPATIENT, Set.of("55")),
            LevelOfCare.PARTIAL_HOSPITALIZATION, new Scope(OUTPATIENT, Set.of("52", "57")),
            LevelOfCare.INTENSIVE_OUTPATIENT, new Scope(OUTPATIENT, Set.of("57", "22", "11")),
            LevelOfCare.OUTPATIENT, new Scope(OUTPATIENT, Set.of("57", "22", "11")),
            LevelOfCare.MEDICATION, new Scope(List.of(ServiceTypes.SUBSTANCE_USE), Set.of("58", "57", "11")));

    Scope(List<String> serviceTypes, Set<String> places) {
        this(serviceTypes, places, "");
    }

    static Scope of(LevelOfCare level) {
        Scope scope = Objects.requireNonNull(LEVELS.get(level));
        return new Scope(scope.serviceTypes, scope.places, level.name());
    }

    /** The bare lines of one service type. */
    static Scope ofServiceType(String serviceType) {
        return new Scope(List.of(serviceType), Set.of());
    }

    /** Whether {@code fact} speaks of it: a line tied to another place, or to a single procedure, never does. */
    boolean holds(Fact fact) {
        Set<String> tied = fact.key().places();
        return serviceTypes.contains(fact.serviceType())
                && fact.key().procedure().isEmpty()
                && (tied.isEmpty() || tied.contains(name) || !Collections.disjoint(tied, places));
    }

    /** Those of {@code facts} that speak of it. */
    List<Fact> of(List<Fact> facts) {
        return Fact.those(facts, this::holds);
    }

    /** How closely a line speaks of it, the smaller the closer: the closer place first, then the closer service type. */
    int distance(Fact fact) {
        return placeDistance(fact) * serviceTypes.size() + serviceTypes.indexOf(fact.serviceType());
    }

    /** The same by the place alone: what was told of the level by its name, then what is tied to a place, then a bare line. */
    int placeDistance(Fact fact) {
        return fact.key().places().isEmpty() ? 2 : fact.namesItsLevel() ? 0 : 1;
    }

    /** The same by place, service type and then the tier. */
    int distanceThenTier(Fact fact) {
        return distance(fact) * TIERS + fact.network().distance();
    }

    /** The same by the tier, then place and service type. */
    int tierThenDistance(Fact fact) {
        return fact.network().distance() * PLACES * serviceTypes.size() + distance(fact);
    }

    /** Of those of {@code facts} that are such, all that are closest by {@code distance}, side by side. */
    static List<Fact> closest(List<Fact> facts, Predicate<Fact> such, ToIntFunction<Fact> distance) {
        List<Fact> closest = new ArrayList<>();
        int shortest = Integer.MAX_VALUE;
        for (Fact fact : facts) {
            if (!such.test(fact)) {
                continue;
            }
            int length = distance.applyAsInt(fact);
            if (length < shortest) {
                closest.clear();
                shortest = length;
            }
            if (length == shortest) {
                closest.add(fact);
            }
        }
        return closest;
    }
}
