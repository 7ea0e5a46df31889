package org.milepost.insurance.benefits;

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
        Told remaining) {}
