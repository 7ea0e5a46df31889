package org.milepost.insurance.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.insurance.benefits.Accumulator;
import org.milepost.insurance.benefits.NetworkTier;
import org.milepost.insurance.benefits.Period;
import org.milepost.insurance.benefits.Told;
import org.milepost.insurance.explanation.Figures;
import org.milepost.platform.Texts;

/** Says deductibles and out-of-pocket maxima. */
final class AmountWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Texts t;

    AmountWords(Texts t) {
        this.t = t;
    }

    CoverageView.Meter meter(Accumulator accumulator) {
        Optional<BigDecimal> used = accumulator.spent();
        Optional<BigDecimal> left = accumulator.left();
        return new CoverageView.Meter(
                title(accumulator),
                used.map(Figures::dollars).orElseGet(() -> told(accumulator.used())),
                left.map(Figures::dollars).orElseGet(() -> told(accumulator.remaining())),
                told(accumulator.total()),
                percent(used, accumulator.total().once()),
                accumulator.network() == NetworkTier.OUT,
                CoverageWords.lines(
                        Stream.of(accumulator.total(), accumulator.used(), accumulator.remaining())
                                .flatMap(told -> told.figures().stream()),
                        t));
    }

    /** What it is called, with whom it counts for and on which tier. */
    String title(Accumulator accumulator) {
        String title = t.say(
                "amount." + accumulator.kind(),
                t.say("household." + accumulator.household()),
                t.say("network." + accumulator.network()));
        return accumulator.span() == Period.Span.LIFETIME ? t.say("amount.lifetime", title) : title;
    }

    private String told(Told told) {
        return switch (told.how()) {
            case NOT_TOLD -> t.say("amount.not-told");
            case ONCE -> figures(told);
            case VARIES, CONFLICT -> t.say("amount.varies", figures(told));
        };
    }

    private static String figures(Told told) {
        return told.figures().stream()
                .flatMap(fact -> Optional.ofNullable(fact.amount()).stream())
                .map(Figures::dollars)
                .collect(Collectors.joining(" / "));
    }

    private static int percent(Optional<BigDecimal> used, Optional<BigDecimal> total) {
        if (used.isEmpty() || total.isEmpty() || total.get().signum() <= 0) {
            return -1;
        }
        BigDecimal percent = used.get().multiply(HUNDRED).divide(total.get(), 0, RoundingMode.HALF_UP);
        return Math.min(100, percent.intValue());
    }
}
