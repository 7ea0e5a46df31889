package org.milepost.insurance.benefits;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        if (facts.size() < 2) {
            return new Told(facts.isEmpty() ? How.NOT_TOLD : How.ONCE, facts);
        }
        Map<BigDecimal, Fact> figures = new LinkedHashMap<>();
        Map<Object, BigDecimal> bySubject = new HashMap<>();
        boolean contradicted = false;
        for (Fact fact : facts) {
            BigDecimal amount = Objects.requireNonNull(fact.amount()).stripTrailingZeros();
            figures.putIfAbsent(amount, fact);
            BigDecimal other = bySubject.putIfAbsent(List.of(fact.key(), fact.messages()), amount);
            contradicted |= other != null && other.compareTo(amount) != 0;
        }
        How how = figures.size() == 1 ? How.ONCE : contradicted ? How.CONFLICT : How.VARIES;
        return new Told(how, List.copyOf(figures.values()));
    }

    /** The amount that was told once. */
    public Optional<BigDecimal> once() {
        return how == How.ONCE ? Optional.ofNullable(figures.get(0).amount()) : Optional.empty();
    }
}
