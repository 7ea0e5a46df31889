package org.milepost.insurance.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.insurance.benefits.Authorization;
import org.milepost.insurance.benefits.Coverage;
import org.milepost.insurance.benefits.Fact;
import org.milepost.insurance.benefits.Information;
import org.milepost.insurance.benefits.LevelCoverage;
import org.milepost.insurance.benefits.Limit;
import org.milepost.insurance.explanation.Figures;
import org.milepost.insurance.explanation.LimitWords;
import org.milepost.platform.Texts;

/** Says what is told of one level of care. */
final class LevelWords {
    private final Texts t;
    private final boolean complete;

    /** @param complete whether every question has its answer: until then silence is not the plan's */
    LevelWords(Texts t, boolean complete) {
        this.t = t;
        this.complete = complete;
    }

    CoverageView.LevelCard card(LevelCoverage level) {
        Look look = look(level);
        return new CoverageView.LevelCard(
                level.level(),
                level.level().in(t.language()),
                look.state,
                look.icon,
                t.say(says(level)),
                notes(level),
                CoverageWords.lines(
                        Stream.of(
                                        level.inNetwork().lines().stream(),
                                        level.outOfNetwork().lines().stream(),
                                        level.inNetwork().authorizationLines().stream(),
                                        level.outOfNetwork().authorizationLines().stream(),
                                        level.costs().stream(),
                                        level.limits().stream())
                                .flatMap(lines -> lines),
                        t));
    }

    private Look look(LevelCoverage level) {
        if (CoverageWords.isCovered(level)) {
            return CoverageWords.needsAuthorization(level) ? Look.AUTHORIZATION : Look.COVERED;
        }
        if (CoverageWords.isExcluded(level)) {
            return Look.NOT_COVERED;
        }
        return complete || CoverageWords.isContradicted(level) ? Look.NOT_TOLD : Look.OPEN;
    }

    private String says(LevelCoverage level) {
        if (CoverageWords.isContradicted(level)) {
            return "level.says.conflict";
        }
        if (CoverageWords.isOutsideOnly(level)) {
            return "level.says.out-only";
        }
        return switch (look(level)) {
            case COVERED -> "level.says.covered";
            case AUTHORIZATION -> "level.says.authorization";
            case NOT_COVERED -> "level.says.not-covered";
            case NOT_TOLD -> "level.says.not-told";
            case OPEN -> "level.says.open";
        };
    }

    private List<String> notes(LevelCoverage level) {
        List<String> notes = new ArrayList<>();
        Coverage in = level.inNetwork();
        Coverage out = level.outOfNetwork();
        if (in.word() != Coverage.Word.NOT_TOLD || out.word() != Coverage.Word.NOT_TOLD) {
            notes.add(t.say("level.network", t.say("word." + in.word()), t.say("word." + out.word())));
        }
        if (CoverageWords.isCovered(level)) {
            authorization(level).ifPresent(notes::add);
            notes.addAll(costs(level.costs()));
            if (level.costsLent()) {
                notes.add(t.say("level.costs.lent"));
            } else if (level.costs().isEmpty()) {
                notes.add(t.say("level.costs.none"));
            }
            level.limits().stream().flatMap(this::limits).distinct().forEach(notes::add);
            if (!in.toldApart() || !out.toldApart()) {
                notes.add(t.say("level.together"));
            }
        }
        return notes;
    }

    private Optional<String> authorization(LevelCoverage level) {
        Authorization in = level.inNetwork().authorization();
        Authorization out = level.outOfNetwork().authorization();
        if (in == Authorization.REQUIRED || out == Authorization.REQUIRED) {
            return Optional.of(t.say("level.authorization.required"));
        }
        boolean told = in == Authorization.NOT_REQUIRED || out == Authorization.NOT_REQUIRED;
        return Optional.of(t.say(told ? "level.authorization.not-required" : "level.authorization.not-told"));
    }

    /** What the patient pays, one sentence for each tier of the network. */
    private List<String> costs(List<Fact> costs) {
        Map<String, Set<String>> byNetwork = new LinkedHashMap<>();
        for (Fact cost : costs) {
            byNetwork
                    .computeIfAbsent(t.say("network." + cost.key().network()), network -> new LinkedHashSet<>())
                    .add(cost(cost, costs));
        }
        return byNetwork.entrySet().stream()
                .map(tier -> t.say("cost.you-pay", tier.getKey(), String.join("; ", tier.getValue())))
                .toList();
    }

    /** One figure; where the plan names several for one thing, with its own words that part them. */
    private String cost(Fact cost, List<Fact> all) {
        BigDecimal share = cost.share();
        BigDecimal amount = cost.amount();
        String what = share != null && cost.key().information() == Information.COINSURANCE
                ? t.say("cost.share", Figures.percent(share))
                : amount == null ? "" : Figures.dollars(amount) + period(cost);
        boolean several = all.stream()
                        .filter(other -> other.key().information() == cost.key().information()
                                && other.key().network() == cost.key().network())
                        .count()
                > 1;
        return several && !cost.messages().isEmpty()
                ? t.say("cost.in-its-words", what, String.join("; ", cost.messages()))
                : what;
    }

    private String period(Fact fact) {
        String key = "per." + fact.key().period();
        return t.knows(key) ? " " + t.say(key) : "";
    }

    private Stream<String> limits(Fact fact) {
        return Limit.of(fact).stream()
                .flatMap(limit -> LimitWords.of(t, limit.kind(), limit.number(), limit.period()).stream());
    }

    /** How a card looks. */
    private enum Look {
        COVERED("covered", "check-circle-fill"),
        AUTHORIZATION("authorization", "clipboard-check"),
        NOT_COVERED("not-covered", "dash-circle"),
        NOT_TOLD("not-told", "question-circle"),
        /** The question is still out. */
        OPEN("not-told", "hourglass-split");

        private final String state;
        private final String icon;

        Look(String state, String icon) {
            this.state = state;
            this.icon = icon;
        }
    }
}
