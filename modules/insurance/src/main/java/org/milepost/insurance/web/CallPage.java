package org.milepost.insurance.web;

import java.util.List;
import java.util.stream.Stream;
import org.milepost.insurance.benefits.NetworkTier;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * The form in which the office writes down what a plan told by phone.
 *
 * @param number the inquiry's
 * @param center the office's name
 * @param card photos of the card, for the numbers to call
 * @param form what was typed
 * @param t the module's texts
 */
public record CallPage(String number, String center, List<PhotoLink> card, Submission form, Texts t) {
    public CallPage {
        card = List.copyOf(card);
    }

    /** Where it is sent. */
    public String action() {
        return CoverageSection.ADDRESS + "/" + number + "/call";
    }

    /** The levels of care, each with its fields. */
    public List<Level> levels() {
        return Stream.of(LevelOfCare.values())
                .map(level -> new Level(
                        level.in(t.language()),
                        CallForm.word(level, NetworkTier.IN),
                        CallForm.word(level, NetworkTier.OUT),
                        CallForm.authorization(level)))
                .toList();
    }

    /** What is paid, tier by tier. */
    public List<Tier> tiers() {
        return CallForm.TIERS.stream()
                .map(tier -> new Tier(
                        t.say(
                                "record.call.amounts",
                                t.say(tier == NetworkTier.IN ? "record.call.amounts.in" : "record.call.amounts.out")),
                        Stream.of(ToldAmount.values())
                                .map(amount -> new Amount(
                                        CallForm.amount(amount, tier), t.say("record.call.amount." + amount)))
                                .toList()))
                .toList();
    }

    /** A level of care and the names of its fields. */
    public record Level(String name, String inside, String outside, String authorization) {}

    /** What is paid on one tier. */
    public record Tier(String title, List<Amount> amounts) {
        public Tier {
            amounts = List.copyOf(amounts);
        }
    }

    /** A figure's field and its label. */
    public record Amount(String field, String label) {}
}
