package org.milepost.insurance.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.locations.LevelOfCare;

/**
 * What a center's contracts say of a person's plan and what its care may cost them, in words.
 *
 * @param network whether the center is in the plan's network, and what that means; empty text where there is no plan to be in
 * @param icon its shape
 * @param estimates a card for each level of care that has an estimate
 * @param without sentences that say for what there is none, and why
 * @param ask whom to ask; empty text where nothing is open
 */
public record OutlookView(
        String network, String icon, Map<LevelOfCare, Card> estimates, List<String> without, String ask) {
    /** Nothing was told that it could be about. */
    static final OutlookView NOTHING = new OutlookView("", "", Map.of(), List.of(), "");

    public OutlookView {
        estimates = Map.copyOf(estimates);
        without = List.copyOf(without);
    }

    /** The estimate for {@code level}. */
    public Optional<Card> of(LevelOfCare level) {
        return Optional.ofNullable(estimates.get(level));
    }

    /** The payer's lines behind the estimates. */
    Stream<CoverageView.Line> lines() {
        return estimates.values().stream()
                .flatMap(card -> card.assumptions().stream())
                .flatMap(assumed -> assumed.lines().stream());
    }

    /**
     * What one level of care may cost.
     *
     * @param says the range in one sentence
     * @param assumptions how it came to be
     */
    public record Card(String says, List<Assumed> assumptions) {
        public Card {
            assumptions = List.copyOf(assumptions);
        }
    }

    /** Something that is taken to be so, with the payer's lines that it rests on. */
    public record Assumed(String says, List<CoverageView.Line> lines) {
        public Assumed {
            lines = List.copyOf(lines);
        }
    }
}
