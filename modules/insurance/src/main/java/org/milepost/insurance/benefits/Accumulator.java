package org.milepost.insurance.benefits;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.locations.LevelOfCare;

/**
 * A deductible or an out-of-pocket maximum: three measures that are told apart and never taken for one another.
 *
 * @param kind {@link Information#DEDUCTIBLE} or {@link Information#OUT_OF_POCKET}
 * @param household whom it counts for
 * @param network its tier
 * @param serviceType of what it is; {@code 30} or empty for the plan as a whole
 * @param span what its measures count for together
 * @param total the whole amount
 * @param used what was used of it
 * @param remaining what remains of it
 */
public record Accumulator(
        Information kind,
        Household household,
        NetworkTier network,
        String serviceType,
        Period.Span span,
        Told total,
        Told used,
        Told remaining) {
    /** What was used: as it was told, or the total less what remains where the payer gave no such figure. */
    public Optional<BigDecimal> spent() {
        return used.how() == Told.How.NOT_TOLD ? difference(total.once(), remaining.once()) : used.once();
    }

    /** What remains: as it was told, or the total less what was used where the payer gave no such figure. */
    public Optional<BigDecimal> left() {
        return remaining.how() == Told.How.NOT_TOLD ? difference(total.once(), used.once()) : remaining.once();
    }

    /** Whether it counts for care of {@code level}: it is the plan's as a whole, or that of this very care. */
    public boolean concerns(LevelOfCare level) {
        Scope scope = Scope.of(level);
        return Stream.of(total, used, remaining)
                .flatMap(told -> told.figures().stream())
                .anyMatch(fact -> scope.holds(fact) || isOfThePlan(fact));
    }

    private static boolean isOfThePlan(Fact fact) {
        boolean plan = fact.serviceType().equals(ServiceTypes.PLAN)
                || fact.serviceType().equals(ServiceTypes.NOT_TOLD);
        return plan && fact.key().places().isEmpty();
    }

    private static Optional<BigDecimal> difference(Optional<BigDecimal> total, Optional<BigDecimal> part) {
        return total.flatMap(whole -> part.map(whole::subtract)).filter(rest -> rest.signum() >= 0);
    }
}
