package org.milepost.insurance.benefits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One amount, as it was told: once, in several ways, or not at all.
 *
 * @param how which of these
 * @param figures the lines with different amounts; one where {@code how} is ONCE, none where it is NOT_TOLD
 */
public record Told(How how, List<Fact> figures) {
    /** How an amount was told. */
    public enum How {
        ONCE,
        /** Several amounts, told apart by something: their text, their plan, their dates. */
        VARIES,
        /** Several amounts that nothing at all tells apart. */
        CONFLICT,
        NOT_TOLD
    }

    public Told {
        figures = List.copyOf(figures);
    }

    /** What {@code facts}, each with an amount, tell together; equal amounts count once. */
    static Told of(List<Fact> facts) {
        List<Fact> figures = new ArrayList<>();
        facts.stream()
                .filter(fact -> figures.stream().noneMatch(told -> sameAmount(told, fact)))
                .forEach(figures::add);
        if (figures.size() < 2) {
            return new Told(figures.isEmpty() ? How.NOT_TOLD : How.ONCE, figures);
        }
        boolean contradicted = facts.stream()
                .anyMatch(one -> facts.stream().anyMatch(other -> indistinct(one, other) && !sameAmount(one, other)));
        return new Told(contradicted ? How.CONFLICT : How.VARIES, figures);
    }

    /** The amount that was told once. */
    public Optional<BigDecimal> once() {
        return how == How.ONCE ? Optional.ofNullable(figures.get(0).amount()) : Optional.empty();
    }

    private static boolean sameAmount(Fact one, Fact other) {
        BigDecimal amount = one.amount();
        BigDecimal otherAmount = other.amount();
        return amount != null && otherAmount != null && amount.compareTo(otherAmount) == 0;
    }

    private static boolean indistinct(Fact one, Fact other) {
        return one.key().equals(other.key()) && one.messages().equals(other.messages());
    }
}
