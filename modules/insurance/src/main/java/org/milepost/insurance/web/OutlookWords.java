package org.milepost.insurance.web;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.milepost.insurance.NetworkStatus;
import org.milepost.insurance.RateUnit;
import org.milepost.insurance.benefits.Status;
import org.milepost.insurance.estimates.Assumption;
import org.milepost.insurance.estimates.Estimate;
import org.milepost.insurance.estimates.Estimates;
import org.milepost.insurance.explanation.Figures;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Texts;

/** Says whether the center is in a plan's network and what its care may cost. It reckons nothing. */
final class OutlookWords {
    private final Texts t;
    private final String center;

    /** @param center its name */
    OutlookWords(Texts t, String center) {
        this.t = t;
        this.center = center;
    }

    OutlookView say(Status plan, NetworkStatus network, Estimates estimates) {
        boolean active = plan == Status.ACTIVE;
        Map<LevelOfCare, OutlookView.Card> cards = new EnumMap<>(LevelOfCare.class);
        estimates.told().forEach(estimate -> cards.put(estimate.level(), card(estimate)));
        boolean none = estimates.told().isEmpty() && estimates.without().size() == 1;
        List<String> without = estimates.without().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> t.say(
                        "estimate.without." + one.getKey(),
                        none ? t.say("estimate.any-level") : CoverageWords.names(one.getValue().stream(), t)))
                .toList();
        boolean open = !without.isEmpty() || (active && network == NetworkStatus.UNKNOWN);
        return new OutlookView(
                active ? t.say("outlook.network." + network, center) : "",
                icon(network),
                cards,
                without,
                open ? t.say("estimate.ask", center) : "");
    }

    private static String icon(NetworkStatus network) {
        return switch (network) {
            case IN -> "check-circle-fill";
            case OUT -> "info-circle-fill";
            case UNKNOWN -> "question-circle";
        };
    }

    private OutlookView.Card card(Estimate estimate) {
        String what = t.say("estimate.what." + estimate.level(), estimate.units());
        String high = Figures.dollars(estimate.high());
        String says = !estimate.isOneFigure()
                ? t.say("estimate.between", what, Figures.dollars(estimate.low()), high)
                : t.say(estimate.high().signum() == 0 ? "estimate.nothing" : "estimate.about", what, high);
        return new OutlookView.Card(
                says,
                estimate.assumptions().stream()
                        .map(assumption -> assumed(assumption, RateUnit.of(estimate.level())))
                        .toList());
    }

    private OutlookView.Assumed assumed(Assumption assumption, RateUnit unit) {
        return new OutlookView.Assumed(sentence(assumption, unit), CoverageWords.lines(assumption.facts().stream(), t));
    }

    private String sentence(Assumption assumption, RateUnit unit) {
        List<BigDecimal> figures = assumption.figures();
        String key = "assumed." + assumption.kind();
        return switch (assumption.kind()) {
            case PRICE ->
                t.say(
                        key + "." + unit,
                        figures.get(0),
                        Figures.dollars(figures.get(1)),
                        Figures.dollars(figures.get(2)));
            case BEYOND_LIMIT -> t.say(key + "." + unit, figures.get(0), Figures.dollars(figures.get(1)));
            case LIMIT, LIMIT_USED_NOT_TOLD -> t.say(key + "." + unit, figures.get(0));
            case COINSURANCE -> t.say(key, figures.get(0).stripTrailingZeros().toPlainString());
            case COPAY -> t.say(key, Figures.dollars(figures.get(0)), figures.get(1));
            case COPAY_HOW_OFTEN -> t.say(key, Figures.dollars(figures.get(0)), figures.get(1), figures.get(2));
            case NOTE -> t.say(key, assumption.note());
            default -> t.say(key, figures.stream().map(Figures::dollars).toArray());
        };
    }
}
