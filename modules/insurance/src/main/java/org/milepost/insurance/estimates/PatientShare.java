package org.milepost.insurance.estimates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.benefits.Coverage;
import org.milepost.insurance.benefits.Fact;
import org.milepost.insurance.benefits.Information;
import org.milepost.insurance.benefits.NetworkTier;
import org.milepost.insurance.benefits.Period;

/**
 * What the patient pays of one level of care on one tier, as told of that very care.
 *
 * @param unclear whether several figures are told for one thing, or one that can't be counted
 * @param coinsurance the line that tells the co-insurance, where one does
 * @param copay the line that tells the co-pay, where one does
 */
record PatientShare(boolean unclear, Optional<Fact> coinsurance, Optional<Fact> copay) {
    static PatientShare of(Coverage coverage, NetworkTier tier) {
        List<Fact> coinsurances = of(coverage, tier, Information.COINSURANCE);
        List<Fact> copays = of(coverage, tier, Information.COPAY);
        boolean unclear = coinsurances.stream().anyMatch(fact -> fact.share() == null || isTied(fact))
                || copays.stream().anyMatch(fact -> fact.amount() == null || isTied(fact))
                || coinsurances.stream()
                                .map(fact -> plain(fact.share()))
                                .distinct()
                                .count()
                        > 1
                || copays.stream().map(PatientShare::copay).distinct().count() > 1;
        return new PatientShare(
                unclear, coinsurances.stream().findFirst(), copays.stream().findFirst());
    }

    boolean isTold() {
        return coinsurance.isPresent() || copay.isPresent();
    }

    /** The patient's share of the price, at most 1; 0 where none is told. */
    BigDecimal rate() {
        return coinsurance.flatMap(fact -> Optional.ofNullable(fact.share())).orElse(BigDecimal.ZERO);
    }

    /** The co-pay in dollars; 0 where none is told. */
    BigDecimal dollars() {
        return copay.flatMap(fact -> Optional.ofNullable(fact.amount())).orElse(BigDecimal.ZERO);
    }

    private static List<Fact> of(Coverage coverage, NetworkTier tier, Information kind) {
        return coverage.share().stream()
                .filter(fact -> fact.key().network().countsFor(tier))
                .filter(fact -> fact.key().information() == kind)
                .toList();
    }

    /** Whether it holds for a number of days or visits, or under a condition, only. */
    private static boolean isTied(Fact fact) {
        return fact.quantity() != null
                || !fact.key().limits().isEmpty()
                || !fact.key().conditions().isEmpty();
    }

    private static Copay copay(Fact fact) {
        return new Copay(plain(fact.amount()), fact.key().period());
    }

    private static Optional<BigDecimal> plain(@Nullable BigDecimal figure) {
        return Optional.ofNullable(figure).map(BigDecimal::stripTrailingZeros);
    }

    private record Copay(Optional<BigDecimal> dollars, Period period) {}
}
