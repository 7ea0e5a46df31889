package org.milepost.insurance.estimates;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.insurance.benefits.Accumulator;
import org.milepost.insurance.benefits.Fact;
import org.milepost.insurance.benefits.Household;
import org.milepost.insurance.benefits.NetworkTier;
import org.milepost.insurance.benefits.Period;
import org.milepost.insurance.benefits.Told;
import org.milepost.locations.LevelOfCare;

/**
 * What remains of a year's deductible or out-of-pocket maximum, for one level of care on one tier.
 *
 * @param how whether it is told
 * @param own dollars of the patient's own; 0 where it is not told
 * @param family dollars of the family's, where that is told
 * @param facts the lines that tell it
 */
record Remaining(How how, BigDecimal own, Optional<BigDecimal> family, List<Fact> facts) {
    enum How {
        TOLD,
        NOT_TOLD,
        OF_FAMILY_ONLY,
        /** Told in several ways, or for each stay besides the year. */
        UNCLEAR
    }

    Remaining {
        facts = List.copyOf(facts);
    }

    private Remaining(How how) {
        this(how, BigDecimal.ZERO, Optional.empty(), List.of());
    }

    /** What {@code accumulators}, all of one kind, tell of {@code level} on {@code tier}. */
    static Remaining of(List<Accumulator> accumulators, LevelOfCare level, NetworkTier tier) {
        List<Accumulator> concerning = accumulators.stream()
                .filter(one -> one.concerns(level) && one.network().countsFor(tier))
                .filter(one -> one.span() != Period.Span.LIFETIME)
                .toList();
        if (concerning.stream().anyMatch(one -> one.span() == Period.Span.OCCASION)) {
            return new Remaining(How.UNCLEAR);
        }
        List<Accumulator> individual = closest(concerning, Household.INDIVIDUAL);
        List<Accumulator> own = individual.isEmpty() ? closest(concerning, Household.NOT_TOLD) : individual;
        List<Accumulator> family = closest(concerning, Household.FAMILY);
        if (isUnclear(own) || isUnclear(family)) {
            return new Remaining(How.UNCLEAR);
        }
        Optional<BigDecimal> left = left(own);
        Optional<BigDecimal> leftOfFamily = left(family);
        if (left.isEmpty()) {
            return new Remaining(leftOfFamily.isPresent() ? How.OF_FAMILY_ONLY : How.NOT_TOLD);
        }
        return new Remaining(
                How.TOLD,
                left.get(),
                leftOfFamily,
                Stream.concat(own.stream(), family.stream())
                        .flatMap(Remaining::facts)
                        .toList());
    }

    boolean isTold() {
        return how == How.TOLD;
    }

    /** The smaller of the patient's own and the family's. */
    BigDecimal least() {
        return family.map(own::min).orElse(own);
    }

    /** The larger of the two. */
    BigDecimal most() {
        return family.map(own::max).orElse(own);
    }

    private static List<Accumulator> closest(List<Accumulator> concerning, Household household) {
        List<Accumulator> of =
                concerning.stream().filter(one -> one.household() == household).toList();
        Optional<NetworkTier> tier =
                of.stream().map(Accumulator::network).min(Comparator.comparing(NetworkTier::distance));
        return of.stream()
                .filter(one -> tier.filter(one.network()::equals).isPresent())
                .toList();
    }

    private static boolean isUnclear(List<Accumulator> same) {
        boolean several = same.stream()
                        .map(one -> one.left().map(BigDecimal::stripTrailingZeros))
                        .distinct()
                        .count()
                > 1;
        return several
                || same.stream()
                        .filter(one -> one.left().isEmpty())
                        .flatMap(one -> Stream.of(one.remaining(), one.total(), one.used()))
                        .anyMatch(told -> told.how() == Told.How.VARIES || told.how() == Told.How.CONFLICT);
    }

    private static Optional<BigDecimal> left(List<Accumulator> same) {
        return same.stream().findFirst().flatMap(Accumulator::left);
    }

    private static Stream<Fact> facts(Accumulator accumulator) {
        Stream<Told> telling = accumulator.remaining().how() == Told.How.ONCE
                ? Stream.of(accumulator.remaining())
                : Stream.of(accumulator.total(), accumulator.used());
        return telling.flatMap(told -> told.figures().stream());
    }
}
