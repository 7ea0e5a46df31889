package org.milepost.insurance.web;

import java.util.List;
import java.util.Optional;
import org.milepost.insurance.benefits.Accumulator;
import org.milepost.insurance.benefits.Change;
import org.milepost.insurance.benefits.NetworkTier;
import org.milepost.platform.Texts;

/** Says what a plan says otherwise than before. */
final class ChangeWords {
    private final Texts t;
    private final AmountWords amounts;

    ChangeWords(Texts t) {
        this.t = t;
        this.amounts = new AmountWords(t);
    }

    List<String> say(List<Change> changes) {
        return changes.stream().map(this::say).distinct().toList();
    }

    private String say(Change change) {
        if (change instanceof Change.OfStatus status) {
            return t.say(
                    "record.change.status",
                    t.say("plan.status." + status.before()),
                    t.say("plan.status." + status.after()));
        }
        if (change instanceof Change.OfPlan plan) {
            return t.say("record.change.plan." + plan.kind(), named(plan.name()));
        }
        if (change instanceof Change.OfCoverage coverage) {
            return t.say(
                    "record.change.from-to",
                    about(coverage.level().in(t.language()), coverage.tier()),
                    t.say("record.change.word." + coverage.before()),
                    t.say("record.change.word." + coverage.after()));
        }
        if (change instanceof Change.OfAuthorization authorization) {
            return t.say(
                    "record.change.from-to",
                    about(authorization.level().in(t.language()), authorization.tier()),
                    t.say("record.change.authorization." + authorization.before()),
                    t.say("record.change.authorization." + authorization.after()));
        }
        if (change instanceof Change.OfCost cost) {
            return t.say("record.change.cost", cost.level().in(t.language()));
        }
        if (change instanceof Change.OfLimit limit) {
            return t.say("record.change.limit", limit.level().in(t.language()));
        }
        if (change instanceof Change.OfAmount amount) {
            return t.say(
                    "record.change.from-to",
                    amounts.title(amount.which()),
                    figures(amount.before()),
                    figures(amount.after()));
        }
        Change.OfPayer payer = (Change.OfPayer) change;
        return t.say(payer.gone() ? "record.change.payer.gone" : "record.change.payer.new", named(payer.name()));
    }

    private String about(String level, NetworkTier tier) {
        return t.say("record.change.level", level, t.say("network." + tier));
    }

    private String figures(Optional<Accumulator> accumulator) {
        return accumulator
                .map(amounts::meter)
                .map(meter -> t.say("record.meter", meter.left(), meter.total()))
                .orElse(t.say("amount.not-told"));
    }

    private String named(String name) {
        return name.isEmpty() ? t.say("other.unnamed") : name;
    }
}
