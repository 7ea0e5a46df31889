package org.milepost.insurance.benefits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /** What was told of the level by its name comes first; a line tied to a place comes before a bare one, and the closer service type before the broader. */
    Comparator<Fact> closest() {
        return closestPlace().thenComparing(fact -> serviceTypes.indexOf(fact.serviceType()));
    }

    /** The same by the place alone. */
    Comparator<Fact> closestPlace() {
        return Comparator.comparing((Fact fact) -> !fact.namesItsLevel())
                .thenComparing(fact -> fact.key().places().isEmpty());
    }

    /** All that come first in {@code order}, side by side. */
    static List<Fact> first(List<Fact> facts, Comparator<Fact> order) {
        List<Fact> first = new ArrayList<>();
        for (Fact fact : facts) {
            int compared = first.isEmpty() ? 0 : order.compare(fact, first.get(0));
            if (compared < 0) {
                first.clear();
            }
            if (compared <= 0) {
                first.add(fact);
            }
        }
        return first;
    }
}
